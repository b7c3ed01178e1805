import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
print(vmap(jnp.linalg.norm)(B), vmap(vmap(jnp.linalg.norm))(B))
print(vmap(lambda m: jnp.linalg.norm(m, ord=2))(B))
print(vmap(lambda m: jnp.linalg.norm(m, axis=0), out_axes=1)(B))
