import jax.numpy as jnp
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
try:
    jnp.vecmat(3, m2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.vecmat(b2, e0)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.vecmat(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.vecmat(h1, e2)
