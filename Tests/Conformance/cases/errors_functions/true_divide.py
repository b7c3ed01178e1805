import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
try:
    jnp.true_divide(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.true_divide(e0, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.true_divide(None, f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.true_divide(n1, m2)
