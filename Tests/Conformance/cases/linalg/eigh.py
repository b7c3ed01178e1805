import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
w, v = jnp.linalg.eigh(A)
print(w)
print(v)
print(jnp.linalg.eigh(jnp.array([[2, 1], [1, 2]])))
