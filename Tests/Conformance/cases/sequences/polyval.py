from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.polyval(v, 2)))
print(repr(jnp.polyval(w, w)))
print(repr(jnp.polyval(v, matrix)))
print(repr(jnp.polyval(matrix, 2)))
print(repr(jnp.polyval(jnp.zeros(0), v)))
print(repr(vmap(lambda v: jnp.polyval(v, 2.))(floats)))
