import jax.numpy as jnp
v = jnp.array([3, 1, 2])
print(repr(jnp.empty_like(v)))
print(repr(jnp.empty_like(prototype=v)))
