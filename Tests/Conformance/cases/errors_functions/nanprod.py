import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e0 = jnp.zeros((0,))
try:
    jnp.nanprod(i2, where=[True])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanprod(e0, axis=(0,1))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanprod(h1, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
jnp.nanprod(h1, mean=0.5)
