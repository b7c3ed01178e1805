from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.atleast_3d(3)))
print(repr(jnp.atleast_3d(v)))
print(repr(jnp.atleast_3d(matrix)))
print(repr(jnp.atleast_3d(cube)))
print(repr(jnp.atleast_3d(v, matrix)))
print(repr(vmap(lambda v: jnp.atleast_3d(v))(matrix)))
