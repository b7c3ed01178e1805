import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
I = jnp.array([[2, 1], [1, 3]])
print(jnp.linalg.solve(A, jnp.arange(3)))
print(jnp.linalg.solve(A, jnp.eye(3)[:, :2]))
print(jnp.linalg.solve(I, jnp.array([1, 2])))
