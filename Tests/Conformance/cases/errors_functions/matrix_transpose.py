import jax.numpy as jnp
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
jnp.matrix_transpose(s1)
