import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e2 = jnp.zeros((0, 3))
try:
    jnp.median(i2, initial=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.median(e2, axis=(0,1))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.median(n1, axis='a')
except Exception as error:
    print(type(error).__name__, error)
jnp.median(u1, axis=1)
