import jax.numpy as jnp

x = jnp.ones((2, 3))
try:
    x.shape = (3, 2)
except AttributeError as e:
    print(e)
try:
    x.T = 1
except AttributeError as e:
    print(e)
try:
    x.dtype = jnp.int32
except AttributeError as e:
    print(e)
x.ndim = 3
