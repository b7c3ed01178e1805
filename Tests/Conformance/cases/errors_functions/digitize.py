import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
e2 = jnp.zeros((0, 3))
try:
    jnp.digitize(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.digitize(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.digitize([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.digitize(e2, i2)
