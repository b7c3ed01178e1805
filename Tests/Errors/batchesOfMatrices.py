import jax.numpy as jnp

a = jnp.ones((2, 4, 3))
b = jnp.ones((2, 3, 4))
print(a * b)
