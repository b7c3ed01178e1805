from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
cube = jnp.arange(24.).reshape(2, 3, 4)
mask = jnp.array([True, False, True])
empty = jnp.zeros((0, 3))
print(repr(jnp.tril(matrix)))
print(repr(jnp.tril(cube, 1)))
print(repr(jnp.tril(mask[None])))
print(repr(jnp.tril(matrix, k=-1)))
print(repr(jnp.tril(empty)))
print(repr(vmap(jnp.tril)(cube)))
