import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.setxor1d(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.setxor1d(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.setxor1d(f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.setxor1d(f1,f1,f1,f1,f1,f1,f1,f1,f1)
