import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.nanargmax(h1, axis=(1,))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanargmax(i2, axis=-3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanargmax(u1, axis=[0,1])
except Exception as error:
    print(type(error).__name__, error)
jnp.nanargmax(b2, order='a')
