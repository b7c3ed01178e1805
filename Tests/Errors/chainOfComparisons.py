import jax.numpy as jnp

x = jnp.array([0.5, 2.0])
print(0 < x < 1)
