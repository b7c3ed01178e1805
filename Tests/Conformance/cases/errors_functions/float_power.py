import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.float_power(u1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.float_power(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.float_power(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.float_power(f3, i2)
