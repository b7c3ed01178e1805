from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.split(v, 3)))
print(repr(jnp.split(jnp.arange(6), 3)))
print(repr(jnp.split(jnp.arange(6), [2,4])))
print(repr(jnp.split(jnp.arange(6), (2,))))
print(repr(jnp.split(jnp.arange(6), jnp.array([2,4]))))
print(repr(jnp.split(matrix, 3, axis=1)))
print(repr(jnp.split(matrix, 3, axis=-1)))
print(repr(jnp.split(matrix, 2.0)))
print(repr(jnp.split(jnp.arange(6), [])))
print(repr(vmap(lambda v: jnp.split(v, 3))(matrix)))
