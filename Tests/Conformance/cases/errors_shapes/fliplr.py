import jax.numpy as jnp
v = jnp.array([3, 1, 2])
jnp.fliplr(v)
