import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
try:
    jnp.greater_equal(f1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.greater_equal(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.greater_equal([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.greater_equal(n1, e2)
