import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: a)(jnp.ones((0, 2)), jnp.ones((1, 2)))
