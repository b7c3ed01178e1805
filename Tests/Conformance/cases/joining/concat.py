import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.concat([v, v])))
print(repr(jnp.concat([matrix, matrix], axis=1)))
print(repr(jnp.concat(matrix)))
