import jax.numpy as jnp
b1 = jnp.array([True, False, True])
try:
    jnp.logical_not()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_not(b1, b1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_not(None)
except Exception as error:
    print(type(error).__name__, error)
jnp.logical_not([True])
