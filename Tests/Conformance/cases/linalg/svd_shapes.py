import jax.numpy as jnp
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]])
for full in (True, False):
    print([part.shape for part in jnp.linalg.svd(x, full_matrices=full)], [part.shape for part in jnp.linalg.svd(x.T, full)])
print(jnp.linalg.svd(x, compute_uv=False), jnp.linalg.svdvals(x.T))
print([part.shape for part in jnp.linalg.svd(jnp.ones((0, 3)))])
