import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
e0 = jnp.zeros((0,))
try:
    jnp.multiply(f1,f1,f1,f1,f1,f1,f1,f1,f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.multiply(e0, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.multiply(h1, f3)
except Exception as error:
    print(type(error).__name__, error)
jnp.multiply(x1=f1,x2=f1)
