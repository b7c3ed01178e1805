import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.flatnonzero()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.flatnonzero(f1, size="a")
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.flatnonzero(f1, axis=0)
except Exception as error:
    print(type(error).__name__, error)
jnp.flatnonzero([0, 1])
