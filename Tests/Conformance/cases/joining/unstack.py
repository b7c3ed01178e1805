from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
v = jnp.array([3, 1, 2])
print(repr(jnp.unstack(matrix)))
print(repr(jnp.unstack(matrix, axis=1)))
print(repr(jnp.unstack(v)))
print(repr(vmap(lambda v: jnp.unstack(v))(matrix)))
