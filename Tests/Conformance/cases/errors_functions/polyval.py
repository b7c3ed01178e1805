import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
i3 = jnp.arange(24).reshape(2, 3, 4)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.polyval(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.polyval(jnp.float32(2), i3)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.polyval(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
jnp.polyval(m2, i2)
