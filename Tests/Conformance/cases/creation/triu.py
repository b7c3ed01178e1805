from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.triu(matrix)))
print(repr(jnp.triu(matrix, 1)))
print(repr(jnp.triu(cube, -1)))
print(repr(vmap(jnp.triu)(cube)))
