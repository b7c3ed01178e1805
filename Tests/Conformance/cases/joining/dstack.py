from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.dstack([v, w])))
print(repr(jnp.dstack([matrix, matrix])))
print(repr(jnp.dstack([1, 2])))
print(repr(jnp.dstack(matrix)))
print(repr(vmap(lambda v: jnp.dstack([v, v]))(matrix)))
