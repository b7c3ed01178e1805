import jax.numpy as jnp
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
jnp.bitwise_count(h1)
