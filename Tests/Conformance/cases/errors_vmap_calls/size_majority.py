import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b, c: a)(jnp.ones(2), jnp.ones(3), jnp.ones(3))
