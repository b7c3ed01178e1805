import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
try:
    jnp.nansum(u1, axis=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nansum(b2, out=f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nansum(f2, dtype='nosuch')
except Exception as error:
    print(type(error).__name__, error)
jnp.nansum(i2, axis=0, mean=jnp.zeros(3))
