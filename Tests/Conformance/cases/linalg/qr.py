import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
I = jnp.array([[2, 1], [1, 3]])
q, r = jnp.linalg.qr(A)
print(q)
print(r)
print(jnp.linalg.qr(I))
