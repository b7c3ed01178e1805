import jax.numpy as jnp
from jax import vmap
vmap(lambda m, v: m, in_axes=(1, 1))(jnp.ones((3, 2)), jnp.ones((2, 3), int))
