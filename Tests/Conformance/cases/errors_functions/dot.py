import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.dot()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.dot(None, f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.dot(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.dot(b1, m2)
