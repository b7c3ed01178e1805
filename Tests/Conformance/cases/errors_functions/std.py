import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
try:
    jnp.std(i2, weights=f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.std()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.std(b2, dtype=jnp.int8)
except Exception as error:
    print(type(error).__name__, error)
jnp.std(f2, axis=1.0)
