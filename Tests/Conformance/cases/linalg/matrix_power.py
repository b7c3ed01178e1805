import jax.numpy as jnp
M = jnp.array([[1, 1], [1, 0]])
print([jnp.linalg.matrix_power(M, n).tolist() for n in (0, 1, 2, 3, 10)])
print(jnp.linalg.matrix_power(M, -2), jnp.linalg.matrix_power(jnp.array([[2.0, 0.0], [1.0, 1.0]]), 5))
