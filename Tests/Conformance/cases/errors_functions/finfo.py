import jax.numpy as jnp
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    jnp.finfo(3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.finfo(True)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.finfo(2.5)
except Exception as error:
    print(type(error).__name__, error)
jnp.finfo(i3)
