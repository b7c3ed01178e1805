import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.isinf()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.isinf(f1, out=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.isinf({})
except Exception as error:
    print(type(error).__name__, error)
jnp.isinf([1.0])
