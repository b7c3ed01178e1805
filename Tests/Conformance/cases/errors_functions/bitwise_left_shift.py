import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
try:
    jnp.bitwise_left_shift(g1, u1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_left_shift(e0, b1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_left_shift([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.bitwise_left_shift(m2, b1)
