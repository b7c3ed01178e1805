import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e0 = jnp.zeros((0,))
try:
    jnp.percentile(e0, 50.0, method='midpoint')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.percentile(h1, -1, axis=(0,1))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.percentile(e0, f2, method='bad')
except Exception as error:
    print(type(error).__name__, error)
jnp.percentile(i2, None, method='lower')
