import jax.numpy as jnp
from jax import vmap
vmap(lambda m: m, in_axes=((0, 1),))(jnp.ones((2, 2)))
