from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
cube = jnp.arange(24.).reshape(2, 3, 4)
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.atleast_2d(3.5)))
print(repr(jnp.atleast_2d(v)))
print(repr(jnp.atleast_2d(v, 1, cube)))
print(repr(vmap(lambda v: jnp.atleast_2d(v))(matrix)))
