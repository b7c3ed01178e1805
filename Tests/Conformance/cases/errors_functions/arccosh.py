import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.arccosh()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.arccosh(f1, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.arccosh([1.0, 2.0])
except Exception as error:
    print(type(error).__name__, error)
jnp.arccosh(None)
