import jax.numpy as jnp

x = jnp.array([0.5, 2.0])
print(x > 0 & x < 1)
