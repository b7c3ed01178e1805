import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v, out_axes=True)(jnp.ones((2, 3)))
