from jax import vmap
import jax.numpy as jnp
v = jnp.array([3, 1, 2])
floats = jnp.array([[1.5, -2., 3.], [0.25, 5., 6.]])
print(repr(jnp.copy(v)))
print(repr(jnp.copy(3)))
print(repr(vmap(jnp.copy)(floats)))
