import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
try:
    jnp.matvec(jnp.int8(3), i1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.matvec([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.matvec(e2, m2)
except Exception as error:
    print(type(error).__name__, error)
jnp.matvec(f1, jnp.int8(3))
