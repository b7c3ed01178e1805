from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.rot90(matrix)))
print(repr(jnp.rot90(matrix, 2)))
print(repr(jnp.rot90(matrix, 3)))
print(repr(jnp.rot90(matrix, -1)))
print(repr(jnp.rot90(matrix, 4)))
print(repr(jnp.rot90(cube, 1, (1,2))))
print(repr(jnp.rot90(cube, axes=(0,2))))
print(repr(vmap(lambda v: jnp.rot90(v))(cube)))
