from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
w = jnp.array([1., 2., 4.])
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.append(v, w)))
print(repr(jnp.append(matrix, matrix, axis=0)))
print(repr(jnp.append(matrix, v)))
print(repr(jnp.append(v, 5)))
print(repr(jnp.append(v, 2.5)))
print(repr(vmap(lambda v: jnp.append(v, 1))(matrix)))
