import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
e2 = jnp.zeros((0, 3))
try:
    jnp.fmod(e2, b2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.fmod([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.fmod()
except Exception as error:
    print(type(error).__name__, error)
jnp.fmod(i1, f2)
