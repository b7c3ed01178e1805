import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
e2 = jnp.zeros((0, 3))
try:
    jnp.ptp(e2, axis=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ptp(b1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ptp(i2, out=f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.ptp(s1, kind='quicksort')
