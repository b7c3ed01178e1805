import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
try:
    jnp.prod(i2, axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.prod(b2, returned=True)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.prod(f3, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
jnp.prod(s1, out=1)
