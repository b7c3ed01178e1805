import jax.numpy as jnp

x = jnp.zeros(3)
x[1] -= 2
print(x)
