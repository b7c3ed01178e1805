import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e2 = jnp.zeros((0, 3))
try:
    jnp.logaddexp(x=f1,y=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logaddexp(e2, i2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logaddexp(f2, [1,2,3])
except Exception as error:
    print(type(error).__name__, error)
jnp.logaddexp(s1, f3)
