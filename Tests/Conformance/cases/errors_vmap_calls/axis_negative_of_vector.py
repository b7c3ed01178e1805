import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v, in_axes=-2)(jnp.ones(3))
