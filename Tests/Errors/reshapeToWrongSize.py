import jax.numpy as jnp

x = jnp.arange(12)
print(x.reshape(3, 5))
