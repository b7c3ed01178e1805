import jax.numpy as jnp
from jax import vmap
vmap(lambda m: m, in_axes=1, out_axes=None)(jnp.ones((3, 2)))
