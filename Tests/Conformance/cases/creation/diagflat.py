from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
halves = jnp.array([1.5, 2.5, -3.], dtype=jnp.float16)
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.diagflat(v)))
print(repr(jnp.diagflat(matrix)))
print(repr(jnp.diagflat(v, 1)))
print(repr(jnp.diagflat(v, -1)))
print(repr(jnp.diagflat(3)))
print(repr(jnp.diagflat(halves, 2)))
print(repr(vmap(jnp.diagflat)(floats)))
