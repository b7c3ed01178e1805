import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
u, s, vt = jnp.linalg.svd(A)
print(u)
print(s)
print(vt)
print(jnp.linalg.svd(jnp.array([[2, 1], [1, 2]])).S)
