from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.transpose(matrix)))
print(repr(jnp.transpose(cube, (1,0,2))))
print(repr(jnp.transpose(cube, (-1,0,1))))
print(repr(jnp.transpose(cube, [2,0,1])))
print(repr(jnp.transpose(3)))
print(repr(vmap(jnp.transpose)(cube)))
