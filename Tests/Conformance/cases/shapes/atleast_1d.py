import jax.numpy as jnp
v = jnp.array([3, 1, 2])
print(repr(jnp.atleast_1d(3)))
print(repr(jnp.atleast_1d(v)))
print(repr(jnp.atleast_1d(3, v)))
print(repr(jnp.atleast_1d()))
