import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v * 2, out_axes=None)(jnp.ones(3))
