import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.logical_or(x1=f1,x2=f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_or([1,2], f2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.logical_or(i1, g1)
except Exception as error:
    print(type(error).__name__, error)
jnp.logical_or(i1, i2)
