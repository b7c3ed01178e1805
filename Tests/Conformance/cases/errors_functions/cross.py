import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
try:
    jnp.cross(b1, i2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cross(f3, jnp.float32(2))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.cross(e2, i2)
except Exception as error:
    print(type(error).__name__, error)
jnp.cross(f1)
