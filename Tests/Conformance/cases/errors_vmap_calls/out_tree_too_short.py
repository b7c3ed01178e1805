import jax.numpy as jnp
from jax import vmap
vmap(lambda v: (v, v, v), out_axes=(0, 1))(jnp.ones((2, 2)))
