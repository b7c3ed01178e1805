import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
try:
    jnp.copysign(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.copysign([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.copysign(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.copysign(i2, i1)
