from jax import vmap
import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.shape(cube)))
print(repr(jnp.shape(2.5)))
print(repr(jnp.shape([[1,2]])))
print(repr(vmap(lambda v: jnp.shape(v))(matrix)))
