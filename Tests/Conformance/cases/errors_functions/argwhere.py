import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.argwhere()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argwhere(f1, axis=0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argwhere(f1, size=1.5)
except Exception as error:
    print(type(error).__name__, error)
jnp.argwhere([0, 1])
