import jax.numpy as jnp
from jax import vmap
vmap(lambda m: m, in_axes=2)(jnp.ones((2, 3)))
