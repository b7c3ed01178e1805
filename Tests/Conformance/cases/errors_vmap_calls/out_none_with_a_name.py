import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v, out_axes=None, axis_name="i")(jnp.ones(3))
