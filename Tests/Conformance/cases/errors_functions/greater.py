import jax.numpy as jnp
i2 = jnp.arange(6).reshape(2, 3)
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
try:
    jnp.greater(i1, i2)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.greater(f1)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.greater(f1, f1, nosuch=1)
except Exception as error:
    print(type(error).__name__, error)
jnp.greater(f1, g1)
