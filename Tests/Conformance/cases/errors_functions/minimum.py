import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
try:
    jnp.minimum(f3, s1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.minimum(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.minimum(g1, b1)
except Exception as error:
    print(type(error).__name__, error)
jnp.minimum(x=f1,y=f1)
