import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.inner(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.inner(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.inner([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
jnp.inner(m2, s1)
