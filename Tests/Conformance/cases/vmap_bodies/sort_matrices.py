import jax.numpy as jnp
from jax import vmap
x = jnp.array([[[3, 1], [2, 0]], [[5, 4], [7, 6]]])
print(vmap(lambda m: jnp.sort(m, axis=0))(x))
print(vmap(lambda m: jnp.argsort(m, axis=1), in_axes=1)(x))
