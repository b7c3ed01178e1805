import jax.numpy as jnp

a = jnp.ones((2, 3))
b = jnp.ones(3)
print(jnp.concatenate([a, b]))
