import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
try:
    jnp.take(e0, jnp.int8(3))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.take(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.take(None, f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.take(f1, m2)
