import jax.numpy as jnp
v = jnp.array([3, 1, 2])
print(repr(jnp.isrealobj(v)))
print(repr(jnp.isrealobj([1.5])))
