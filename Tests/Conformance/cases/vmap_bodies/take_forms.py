import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12).reshape(3, 4)
print(vmap(lambda r, i: jnp.take(r, i))(x, jnp.array([0, 1, 2])))
print(vmap(lambda i: jnp.take(x, i, axis=1))(jnp.array([3, 0])))
print(vmap(lambda r, i: jnp.take_along_axis(r, i, axis=0))(x, jnp.array([[3], [2], [1]])))
