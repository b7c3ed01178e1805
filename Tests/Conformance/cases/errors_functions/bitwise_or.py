import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.bitwise_or(i2, b1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_or(m2, b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_or(None, f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.bitwise_or(i1, f1)
