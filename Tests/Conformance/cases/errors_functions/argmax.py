import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
e0 = jnp.zeros((0,))
try:
    jnp.argmax(i2, include_initial=True)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argmax(e0, axis=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argmax(e0, axis='a')
except Exception as error:
    print(type(error).__name__, error)
jnp.argmax(i2, axis=1.0)
