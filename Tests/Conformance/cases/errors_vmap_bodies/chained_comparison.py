import jax.numpy as jnp
from jax import vmap
vmap(lambda x: 0 < x < 2)(jnp.arange(3))
