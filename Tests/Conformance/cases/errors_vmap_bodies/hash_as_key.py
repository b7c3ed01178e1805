import jax.numpy as jnp
from jax import vmap
vmap(lambda x: {x: 1})(jnp.arange(3))
