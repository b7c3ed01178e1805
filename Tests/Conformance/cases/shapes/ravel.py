from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.ravel(matrix)))
print(repr(jnp.ravel(matrix, order='F')))
print(repr(jnp.ravel(3)))
print(repr(vmap(lambda v: jnp.ravel(v))(cube)))
