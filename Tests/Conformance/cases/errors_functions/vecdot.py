import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
try:
    jnp.vecdot(g1, f3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.vecdot(i2, e2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.vecdot(None, f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.vecdot(f3, jnp.int8(3))
