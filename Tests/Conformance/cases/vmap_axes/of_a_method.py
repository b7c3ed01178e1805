import jax.numpy as jnp
from jax import vmap
w = jnp.array([[1, 2], [3, 4]])
print(vmap(w.dot)(jnp.array([[1, 0], [0, 1], [1, 1]])))
