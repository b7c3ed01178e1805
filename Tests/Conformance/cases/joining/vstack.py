from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.vstack([v, w])))
print(repr(jnp.vstack([matrix, v])))
print(repr(jnp.vstack([1, 2])))
print(repr(jnp.vstack(matrix)))
print(repr(jnp.vstack([v, v], dtype='float16')))
print(repr(vmap(lambda v: jnp.vstack([v, v]))(matrix)))
