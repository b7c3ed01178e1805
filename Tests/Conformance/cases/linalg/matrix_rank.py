import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
print(jnp.linalg.matrix_rank(jnp.ones((3, 3))), jnp.linalg.matrix_rank(jnp.eye(3)), jnp.linalg.matrix_rank(jnp.arange(6).reshape(2, 3)))
print(jnp.linalg.matrix_rank(B, rtol=1.5), vmap(jnp.linalg.matrix_rank)(B), jnp.linalg.matrix_rank(jnp.zeros(3)))
