import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
i3 = jnp.arange(24).reshape(2, 3, 4)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.fmin(i3, m2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.fmin(m2, b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.fmin()
except Exception as error:
    print(type(error).__name__, error)
jnp.fmin(f2, [1,2,3])
