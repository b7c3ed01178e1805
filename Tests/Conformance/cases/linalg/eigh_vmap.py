import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
print(vmap(jnp.linalg.eigh)(B))
print(vmap(lambda m: jnp.linalg.eigh(m).eigenvalues, out_axes=1)(B))
