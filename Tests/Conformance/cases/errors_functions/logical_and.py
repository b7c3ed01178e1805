import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.logical_and(s1, n1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_and()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_and([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.logical_and(b1, f3)
