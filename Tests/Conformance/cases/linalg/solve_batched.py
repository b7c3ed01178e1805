import jax.numpy as jnp
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
print(jnp.linalg.solve(B, jnp.ones(2)))
print(jnp.linalg.solve(B, jnp.ones((3, 2, 1))).shape, jnp.linalg.solve(B[0], jnp.ones((3, 2, 1))).shape)
