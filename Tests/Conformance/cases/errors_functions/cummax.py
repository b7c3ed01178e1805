import jax.numpy as jnp
from jax import lax
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True])
try:
    lax.cummax()
except Exception as error:
    print(type(error).__name__, error)
try:
    lax.cummax(f1, axis=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    lax.cummax(i2, axis=-3)
except Exception as error:
    print(type(error).__name__, error)
try:
    lax.cummax(f1, 0, True, 1)
except Exception as error:
    print(type(error).__name__, error)
lax.cummax(b1, reverse=1, nosuch=2)
