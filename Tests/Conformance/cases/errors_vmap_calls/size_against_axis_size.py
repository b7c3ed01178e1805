import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v, axis_size=4)(jnp.ones(3))
