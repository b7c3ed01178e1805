import jax.numpy as jnp
A = jnp.array([[4.0, 1.0, 0.5], [1.0, 3.0, -1.0], [0.5, -1.0, 2.0]])
I = jnp.array([[2, 1], [1, 3]])
print(jnp.linalg.det(A), jnp.linalg.det(A[:2, :2]), jnp.linalg.det(A[:1, :1]))
print(jnp.linalg.det(I), jnp.linalg.det(I.astype(jnp.bfloat16)))
print(jnp.linalg.det(2 * jnp.eye(4)), jnp.linalg.det(jnp.zeros((2, 2))), jnp.linalg.det(jnp.zeros((0, 0))))
