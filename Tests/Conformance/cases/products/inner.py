from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.inner(v, w)))
print(repr(jnp.inner(matrix, v)))
print(repr(jnp.inner(matrix, matrix)))
print(repr(jnp.inner(3, v)))
print(repr(jnp.inner(v, 2.5)))
print(repr(jnp.inner(3, v, preferred_element_type=jnp.float32)))
print(repr(vmap(jnp.inner)(matrix, matrix)))
