import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.average(h1, axis=(0,1))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.average(f2, axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.average(h1, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
jnp.average(i2, overwrite_input=True)
