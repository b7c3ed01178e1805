import jax.numpy as jnp
from jax import vmap
x = jnp.arange(3)
vmap(lambda r: x[r > 1])(jnp.arange(6).reshape(2, 3))
