import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
i3 = jnp.arange(24).reshape(2, 3, 4)
e2 = jnp.zeros((0, 3))
try:
    jnp.hypot(None, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.hypot()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.hypot(e2, f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.hypot(u1, i3)
