import jax.numpy as jnp
from jax import vmap
vmap(lambda r: all(r))(jnp.ones((2, 3)))
