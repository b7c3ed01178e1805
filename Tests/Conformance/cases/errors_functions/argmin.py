import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e0 = jnp.zeros((0,))
try:
    jnp.argmin(i2, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argmin(e0, axis=[0,1])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argmin(h1, out=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.argmin(s1, axis=0, ddof=1)
