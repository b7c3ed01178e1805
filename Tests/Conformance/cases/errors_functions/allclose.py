import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
e0 = jnp.zeros((0,))
try:
    jnp.allclose(s1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.allclose(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.allclose(f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.allclose(i3, i2)
