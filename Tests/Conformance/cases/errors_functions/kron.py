import jax.numpy as jnp
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
b1 = jnp.array([True, False, True, True, False])
try:
    jnp.kron()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.kron([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.kron(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
jnp.kron(True, b1)
