import jax.numpy as jnp
from jax import vmap
vmap(lambda x, y: x or y)(jnp.arange(2), jnp.arange(2))
