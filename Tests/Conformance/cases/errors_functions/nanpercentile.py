import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.nanpercentile(f3, jnp.array([25.0,75.0]), method='bad')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanpercentile(i2, 1, axis=5)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanpercentile(e0, 1, method='higher')
except Exception as error:
    print(type(error).__name__, error)
jnp.nanpercentile(e0, [10.0,90.0], method='nearest')
