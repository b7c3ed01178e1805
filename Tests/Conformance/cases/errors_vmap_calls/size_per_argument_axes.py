import jax.numpy as jnp
from jax import vmap
vmap(lambda m, v: m @ v, in_axes=(0, 0))(jnp.ones((3, 2)), jnp.ones((2, 3)))
