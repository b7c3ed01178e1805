from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.diagonal(matrix)))
print(repr(jnp.diagonal(matrix, 1)))
print(repr(jnp.diagonal(matrix, -1)))
print(repr(jnp.diagonal(cube)))
print(repr(jnp.diagonal(cube, 0, 1, 2)))
print(repr(jnp.diagonal(cube, axis1=0, axis2=2)))
print(repr(jnp.diagonal(matrix, 5)))
print(repr(vmap(jnp.diagonal)(cube)))
