import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.convolve(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.convolve(f1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.convolve([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.convolve(2.5, f3)
