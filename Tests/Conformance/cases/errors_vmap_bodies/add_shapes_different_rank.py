import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: a * b)(jnp.ones((4, 2, 3)), jnp.ones((4, 2)))
