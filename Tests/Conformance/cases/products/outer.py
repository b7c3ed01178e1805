from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
unsigned = jnp.array([1, 2, 200], dtype=jnp.uint8)
halves = jnp.array([1.5, 2.5, -3.], dtype=jnp.float16)
mask = jnp.array([True, False, True])
print(repr(jnp.outer(v, w)))
print(repr(jnp.outer(matrix, v)))
print(repr(jnp.outer(3, v)))
print(repr(jnp.outer(unsigned, halves)))
print(repr(jnp.outer(mask, mask)))
print(repr(vmap(jnp.outer)(matrix, matrix)))
