import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
I = jnp.array([[2, 1], [1, 3]])
sign, logdet = jnp.linalg.slogdet(A)
print(sign, logdet)
print(jnp.linalg.slogdet(I))
print(jnp.linalg.slogdet(-A).sign, jnp.linalg.slogdet(A, method='qr').logabsdet)
print(jnp.linalg.slogdet(jnp.zeros((3, 3))))
