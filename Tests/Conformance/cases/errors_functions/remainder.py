import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.remainder(n1, b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.remainder(None, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.remainder(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.remainder(b1, h1)
