import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
e0 = jnp.zeros((0,))
try:
    jnp.nanargmin(f2, correction=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanargmin(e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nanargmin(u1, axis=True)
except Exception as error:
    print(type(error).__name__, error)
jnp.nanargmin(e0, axis=1.0)
