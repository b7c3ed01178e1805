import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.ceil()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ceil(f1, 1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.ceil([1.5])
except Exception as error:
    print(type(error).__name__, error)
jnp.ceil((1.5, 2.5))
