import jax.numpy as jnp

x = jnp.arange(3)
try:
    x.shape = (3, 1)
except AttributeError as e:
    print(type(e).__name__)
try:
    del x[0]
except TypeError as e:
    print(e)
print(x.length)
