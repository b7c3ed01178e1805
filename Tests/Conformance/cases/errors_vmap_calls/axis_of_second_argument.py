import jax.numpy as jnp
from jax import vmap
vmap(lambda m, v: v, in_axes=(1, 1))(jnp.ones((2, 3)), jnp.ones(3))
