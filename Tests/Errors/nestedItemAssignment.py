import jax.numpy as jnp

x = jnp.zeros((3, 3))
x[0][1] = 1
print(x)
