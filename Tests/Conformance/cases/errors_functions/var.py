import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
try:
    jnp.var(s1, kind='stable')
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.var(i2, out=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.var(f2,0,1,2,3,4,5,6,7,8)
except Exception as error:
    print(type(error).__name__, error)
jnp.var(h1, axis=True)
