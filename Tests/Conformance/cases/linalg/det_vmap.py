import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
print(vmap(jnp.linalg.det)(B), jnp.linalg.det(B))
print(vmap(jnp.linalg.det, in_axes=2)(B.transpose(1, 2, 0)))
print(vmap(jnp.linalg.slogdet)(B))
