import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b, c, d: a)(jnp.ones(2), jnp.ones(3), jnp.ones(2), jnp.ones(3))
