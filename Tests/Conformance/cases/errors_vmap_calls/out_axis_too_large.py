import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v.sum(), out_axes=1)(jnp.ones((3, 2)))
