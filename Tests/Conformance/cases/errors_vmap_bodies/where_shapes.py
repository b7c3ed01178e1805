import jax.numpy as jnp
from jax import vmap
vmap(lambda c, a: jnp.where(c, a, jnp.ones(3)))(jnp.array([True, False]), jnp.ones((2, 2)))
