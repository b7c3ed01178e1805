import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.array_split(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.array_split(f1, 0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.array_split(f1, 2, axis=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.array_split([1, 2, 3], 2)
