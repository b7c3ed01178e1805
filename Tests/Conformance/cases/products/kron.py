from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
unsigned = jnp.array([1, 2, 200], dtype=jnp.uint8)
halves = jnp.array([1.5, 2.5, -3.], dtype=jnp.float16)
print(repr(jnp.kron(v, w)))
print(repr(jnp.kron(matrix, jnp.ones((2,1)))))
print(repr(jnp.kron(v, matrix)))
print(repr(jnp.kron(3, v)))
print(repr(jnp.kron(unsigned, halves)))
print(repr(vmap(jnp.kron)(matrix, matrix)))
