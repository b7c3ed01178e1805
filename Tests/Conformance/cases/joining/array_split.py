from jax import vmap
import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.array_split(jnp.arange(7), 3)))
print(repr(jnp.array_split(jnp.arange(3), 5)))
print(repr(jnp.array_split(matrix, 2, axis=1)))
print(repr(jnp.array_split(jnp.arange(7), [2,5])))
print(repr(vmap(lambda v: jnp.array_split(v, 2))(matrix)))
