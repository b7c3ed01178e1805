import jax.numpy as jnp
from jax import vmap
vmap(lambda r: r[0, 0])(jnp.ones((4, 3)))
