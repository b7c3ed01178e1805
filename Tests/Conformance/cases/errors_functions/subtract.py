import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
try:
    jnp.subtract(i2, i1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.subtract(n1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.subtract(True, b2)
except Exception as error:
    print(type(error).__name__, error)
jnp.subtract(f1)
