import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.floor_divide(b1, s1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.floor_divide([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.floor_divide(s1, f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.floor_divide(f3, e0)
