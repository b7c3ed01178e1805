import jax.numpy as jnp
from jax import vmap
B = jnp.array([[[2.0, 1.0], [0.5, 3.0]], [[1.0, -2.0], [4.0, 1.0]], [[0.0, 1.0], [1.0, 0.0]]])
x = jnp.array([[1.0, 2.0], [3.0, 4.0], [5.0, 7.0]])
print(jnp.linalg.pinv(x))
print(jnp.linalg.pinv(jnp.array([[1, 1], [1, 1]]), rtol=0.1))
print(vmap(jnp.linalg.pinv)(B))
print(jnp.linalg.pinv(jnp.ones((0, 2))).shape)
