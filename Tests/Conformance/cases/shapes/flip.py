from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.flip(v)))
print(repr(jnp.flip(matrix)))
print(repr(jnp.flip(matrix, 0)))
print(repr(jnp.flip(matrix, (0,1))))
print(repr(jnp.flip(matrix, axis=-1)))
print(repr(jnp.flip(3)))
print(repr(vmap(lambda v: jnp.flip(v))(matrix)))
