import jax.numpy as jnp
A = jnp.array([[4.0, 1.0], [2.0, 3.0]])
print(jnp.linalg.eigh(A))
print(jnp.linalg.eigh(A, 'L', symmetrize_input=False))
print(jnp.linalg.eigh(A, UPLO='U', symmetrize_input=False))
