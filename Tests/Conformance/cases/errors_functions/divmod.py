import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.divmod(f3, b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.divmod(b1, s1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.divmod(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.divmod(e0, s1)
