import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
try:
    jnp.flip(i2, axis=0, return_counts=True)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.flip(b2, axis=(0,0))
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.flip(f2,0,1,2,3,4,5,6,7,8)
except Exception as error:
    print(type(error).__name__, error)
jnp.flip(n1, axis=1.0)
