import jax.numpy as jnp
A = jnp.array([[4.0, 1.0], [2.0, 3.0]])
print(jnp.linalg.cholesky(A))
print(jnp.linalg.cholesky(A, symmetrize_input=False))
