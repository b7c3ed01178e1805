import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
try:
    jnp.left_shift(n1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.left_shift(e2, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.left_shift(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.left_shift(n1, n1)
