from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
w = jnp.array([1., 2., 4.])
print(repr(jnp.broadcast_arrays(v, matrix)))
print(repr(jnp.broadcast_arrays(v, 1.5)))
print(repr(jnp.broadcast_arrays(v)))
print(repr(jnp.broadcast_arrays()))
print(repr(vmap(lambda v, w: jnp.broadcast_arrays(v, w))(matrix, w[:2])))
