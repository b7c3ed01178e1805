import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.any(n1, axis=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.any(n1, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.any(i2, out=f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.any(f2, axis=0, ddof=1)
