import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
try:
    jnp.argsort(e0, axis=True)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argsort(5)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.argsort(e2, axis=(0,-1))
except Exception as error:
    print(type(error).__name__, error)
jnp.argsort(f2, nosuch=1)
