import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
print(repr(jnp.vsplit(matrix, 2)))
print(repr(jnp.vsplit(v, 3)))
print(repr(jnp.vsplit(matrix, [1])))
