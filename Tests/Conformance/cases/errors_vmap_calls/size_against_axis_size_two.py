import jax.numpy as jnp
from jax import vmap
vmap(lambda v, w: v, axis_size=4)(jnp.ones(4), jnp.ones(3))
