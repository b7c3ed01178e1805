import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
try:
    jnp.nanmedian(i2, axis=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmedian(f2, axis='a')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanmedian(b2, out=f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.nanmedian(i2, initial=2.5)
