import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e2 = jnp.zeros((0, 3))
try:
    jnp.matmul(h1, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.matmul()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.matmul(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.matmul(e2, 2.5)
