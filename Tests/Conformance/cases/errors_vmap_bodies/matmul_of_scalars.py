import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: a @ b)(jnp.ones(3), jnp.ones(3))
