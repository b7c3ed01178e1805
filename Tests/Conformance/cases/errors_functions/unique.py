import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.unique(n1, axis=-3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.unique(h1, axis='a')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.unique(b2, axis=(0,1))
except Exception as error:
    print(type(error).__name__, error)
jnp.unique(i2, axis=1, ddof=2, keepdims=True)
