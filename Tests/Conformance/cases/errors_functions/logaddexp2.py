import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
try:
    jnp.logaddexp2(f1, f3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logaddexp2(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logaddexp2(f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.logaddexp2(h1, b1)
