import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
b = jnp.arange(6.0).reshape(3, 2)
print(vmap(jnp.linalg.solve)(B, b))
print(vmap(jnp.linalg.solve, in_axes=(None, 0))(B[0], b))
print(vmap(jnp.linalg.solve, in_axes=(0, None))(B, b[0]))
