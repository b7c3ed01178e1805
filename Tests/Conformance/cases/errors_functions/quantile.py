import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.quantile(i2, f2, method='higher')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.quantile(h1, 2, method='bad')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.quantile(h1, None, method='lower')
except Exception as error:
    print(type(error).__name__, error)
jnp.quantile(f2, -1, axis=0)
