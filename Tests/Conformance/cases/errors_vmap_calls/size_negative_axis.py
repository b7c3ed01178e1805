import jax.numpy as jnp
from jax import vmap
vmap(lambda m, v: m, in_axes=(-1, 0))(jnp.ones((3, 2)), jnp.ones(3))
