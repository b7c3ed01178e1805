import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
try:
    jnp.cumprod(b2, out=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumprod()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cumprod(i2, axis=())
except Exception as error:
    print(type(error).__name__, error)
jnp.cumprod(s1, where=b2)
