import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.ones_like()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ones_like([1, 2], nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ones_like(f1, shape=(-1,))
except Exception as error:
    print(type(error).__name__, error)
jnp.ones_like(None)
