import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
try:
    jnp.searchsorted(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.searchsorted(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.searchsorted()
except Exception as error:
    print(type(error).__name__, error)
jnp.searchsorted(b2, b1)
