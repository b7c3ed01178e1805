import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.nanvar(e0, axis=(0,-1))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanvar(i2, where=[True])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanvar(f3, axis=jnp.array(0))
except Exception as error:
    print(type(error).__name__, error)
jnp.nanvar(h1, axis=1, weights=jnp.array([1,2,3]))
