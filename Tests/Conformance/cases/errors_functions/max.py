import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
e0 = jnp.zeros((0,))
try:
    jnp.max(g1, order='a')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.max(s1, axis=1, where=b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.max(e0)
except Exception as error:
    print(type(error).__name__, error)
jnp.max(i2, out=f2)
