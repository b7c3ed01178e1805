from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
halves = jnp.array([1.5, 2.5, -3.], dtype=jnp.float16)
unsigned = jnp.array([1, 2, 200], dtype=jnp.uint8)
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.vander(v)))
print(repr(jnp.vander(w, 2)))
print(repr(jnp.vander(v, 4, increasing=True)))
print(repr(jnp.vander(v, 0)))
print(repr(jnp.vander(halves)))
print(repr(jnp.vander(unsigned, increasing=True)))
print(repr(vmap(jnp.vander)(matrix)))
