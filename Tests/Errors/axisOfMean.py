import jax.numpy as jnp

x = jnp.ones((2, 3))
print(jnp.mean(x, axis=2))
