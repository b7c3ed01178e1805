import jax.numpy as jnp
from jax import vmap
vmap(lambda a: a, in_axes=None)(jnp.ones(2))
