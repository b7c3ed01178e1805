import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.ediff1d(v)))
print(repr(jnp.ediff1d(matrix)))
print(repr(jnp.ediff1d(v, to_end=9)))
print(repr(jnp.ediff1d(v, to_begin=jnp.array([1,2]), to_end=9.7)))
print(repr(jnp.ediff1d(3)))
