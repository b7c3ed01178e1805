import jax.numpy as jnp
from jax import vmap
vmap(lambda v: (1, v), out_axes=(0, None))(jnp.ones(3))
