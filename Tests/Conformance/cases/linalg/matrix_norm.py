import jax.numpy as jnp
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
print(jnp.linalg.matrix_norm(B), jnp.linalg.matrix_norm(B, ord=2), jnp.linalg.matrix_norm(B, ord='nuc', keepdims=True).shape)
print(jnp.linalg.matrix_norm(jnp.array([[1, 2], [3, 4]]), ord=1))
