import jax.numpy as jnp
v = jnp.array([3, 1, 2])
jnp.dstack([v, jnp.arange(2)])
