import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
r = vmap(jnp.linalg.svd)(B[:2])
print(r.S)
print(r.U)
print(vmap(jnp.linalg.svdvals)(B))
