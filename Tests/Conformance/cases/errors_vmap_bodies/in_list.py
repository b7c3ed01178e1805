import jax.numpy as jnp
from jax import vmap
vmap(lambda x: x in [1, 2])(jnp.arange(3))
