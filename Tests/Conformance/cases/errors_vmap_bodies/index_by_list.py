import jax.numpy as jnp
from jax import vmap
vmap(lambda r: r[[0, 1]])(jnp.ones((2, 3)))
