import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.squeeze(g1, kind='quicksort')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.squeeze((1,2))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.squeeze(f2, axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
jnp.squeeze(i2, axis=True)
