import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e0 = jnp.zeros((0,))
try:
    jnp.pow(h1, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.pow(f2, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.pow(s1, -1)
except Exception as error:
    print(type(error).__name__, error)
jnp.pow(x1=f1,x2=f1)
