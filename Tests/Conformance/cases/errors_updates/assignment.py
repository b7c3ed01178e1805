import jax.numpy as jnp

x = jnp.arange(3)
try:
    x[0] = 5
except TypeError as e:
    print(e)
try:
    x[0] += 1
except TypeError as e:
    print(e)
x.at[0] = 5
