import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
try:
    jnp.bitwise_right_shift(i2, f3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_right_shift(f1, g1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.bitwise_right_shift(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.bitwise_right_shift(s1, g1)
