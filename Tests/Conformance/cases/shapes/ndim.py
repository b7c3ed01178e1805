import jax.numpy as jnp
v = jnp.array([3, 1, 2])
print(repr(jnp.ndim(v)))
print(repr(jnp.ndim(3)))
print(repr(jnp.ndim([1])))
