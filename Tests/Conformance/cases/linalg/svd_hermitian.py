import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
r = jnp.linalg.svd(A - 3 * jnp.eye(3), hermitian=True)
print(r.S)
print(r.U)
print(r.Vh)
