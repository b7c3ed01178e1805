import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.expand_dims(h1, axis=-3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.expand_dims(b2, axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.expand_dims(b2, axis='a')
except Exception as error:
    print(type(error).__name__, error)
jnp.expand_dims(i2, dtype=int)
