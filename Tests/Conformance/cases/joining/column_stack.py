from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.column_stack([v, w])))
print(repr(jnp.column_stack([v, matrix.T])))
print(repr(jnp.column_stack([1, 2])))
print(repr(jnp.column_stack(matrix)))
print(repr(vmap(lambda v: jnp.column_stack([v, w]))(matrix)))
