import jax.numpy as jnp
from jax import vmap
vmap(lambda a: a, in_axes=(0, None, 0))(jnp.ones(2))
