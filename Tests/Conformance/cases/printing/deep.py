import jax.numpy as jnp

x = jnp.arange(16).reshape(2, 2, 2, 2)
print(x)
print(repr(x[0]))
print(x[0] / 8)
