import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
try:
    jnp.nancumsum(i2, axis=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nancumsum(f2, axis='a')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.nancumsum(g1, dtype='nosuch')
except Exception as error:
    print(type(error).__name__, error)
jnp.nancumsum(f3, axis=())
