import jax.numpy as jnp
from jax import vmap
vmap(lambda v, w: v, in_axes=(0, False))(jnp.ones((2, 3)), 1)
