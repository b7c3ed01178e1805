import jax.numpy as jnp
from jax import vmap
vmap(lambda v: v, out_axes=-3)(jnp.ones((3, 2)))
