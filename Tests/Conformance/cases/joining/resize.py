from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.resize(v, (2,4))))
print(repr(jnp.resize(matrix, (2,2))))
print(repr(jnp.resize(v, 5)))
print(repr(jnp.resize(v, (0,))))
print(repr(jnp.resize(jnp.zeros(0), (2,))))
print(repr(vmap(lambda v: jnp.resize(v, (2,2)))(matrix)))
