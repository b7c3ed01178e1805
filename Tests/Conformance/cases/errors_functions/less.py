import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.less(b1, i2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.less(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.less(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.less(m2, i2)
