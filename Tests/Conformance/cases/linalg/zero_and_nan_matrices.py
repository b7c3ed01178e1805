import jax.numpy as jnp

print(jnp.linalg.qr(jnp.zeros((3, 2))).Q, jnp.linalg.qr(jnp.eye(3)).Q)
print(jnp.linalg.qr(jnp.array([[0.0, 1.0], [0.0, 2.0]])))
print(jnp.linalg.cholesky(jnp.array([[1.0, 2.0], [2.0, 1.0]])), jnp.linalg.cholesky(jnp.full((2, 2), jnp.nan)))
