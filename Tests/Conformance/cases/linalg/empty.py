import jax.numpy as jnp
print(jnp.linalg.inv(jnp.ones((2, 0, 0))).shape, jnp.linalg.det(jnp.ones((3, 0, 0))))
print(jnp.linalg.qr(jnp.ones((3, 0)), 'complete').Q.shape, jnp.linalg.svd(jnp.ones((0, 2, 3))).S.shape)
print(jnp.linalg.eigh(jnp.zeros((0, 0))).eigenvalues, jnp.linalg.solve(jnp.ones((0, 0)), jnp.ones(0)))
