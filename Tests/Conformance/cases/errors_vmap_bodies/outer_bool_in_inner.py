import jax.numpy as jnp
from jax import vmap
vmap(lambda a: vmap(lambda b: b if a else -b)(jnp.ones(2)))(jnp.array([True, False]))
