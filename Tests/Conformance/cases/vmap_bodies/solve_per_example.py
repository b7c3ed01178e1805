import jax.numpy as jnp
from jax import vmap
A = jnp.array([[[2.0, 0.0], [0.0, 4.0]], [[1.0, 1.0], [0.0, 1.0]]])
b = jnp.array([[2.0, 4.0], [3.0, 1.0]])
print(vmap(jnp.linalg.solve)(A, b))
print(vmap(jnp.linalg.det)(A))
