import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.right_shift(f2, f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.right_shift([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.right_shift(f1, f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.right_shift(f1,f1,f1,f1,f1,f1,f1,f1,f1)
