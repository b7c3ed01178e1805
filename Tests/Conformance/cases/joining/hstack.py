from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.hstack([v, w])))
print(repr(jnp.hstack([matrix, matrix])))
print(repr(jnp.hstack([1, 2])))
print(repr(jnp.hstack((v, 3))))
print(repr(jnp.hstack(matrix)))
print(repr(jnp.hstack([v, v], dtype=float)))
print(repr(vmap(lambda v: jnp.hstack([v, 1]))(matrix)))
