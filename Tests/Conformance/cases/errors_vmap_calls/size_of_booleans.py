import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: a)(jnp.array([True, False]), jnp.ones((3, 2), jnp.float16))
