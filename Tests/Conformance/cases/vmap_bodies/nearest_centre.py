import jax.numpy as jnp
from jax import vmap
centres = jnp.array([[0, 0], [10, 10]])
nearest = lambda p: jnp.argmin(((centres - p) ** 2).sum(axis=1))
print(vmap(nearest)(jnp.array([[1, 2], [9, 8], [4, 4]])))
