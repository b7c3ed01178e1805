import jax.numpy as jnp
from jax import vmap
vmap(lambda r: r[r > 1])(jnp.arange(6).reshape(2, 3))
