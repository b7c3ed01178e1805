import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
i3 = jnp.arange(24).reshape(2, 3, 4)
e0 = jnp.zeros((0,))
try:
    jnp.vdot([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.vdot()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.vdot(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.vdot(i3, e0)
