import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: a, in_axes=[0])(jnp.ones(2), jnp.ones(2))
