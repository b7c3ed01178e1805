import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    jnp.take_along_axis(g1, i3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.take_along_axis()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.take_along_axis(jnp.float32(2), jnp.int8(3))
except Exception as error:
    print(type(error).__name__, error)
jnp.take_along_axis(b2, 2.5)
