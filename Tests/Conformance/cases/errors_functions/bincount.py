import jax.numpy as jnp
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
try:
    jnp.bincount(jnp.int8(3))
except Exception as error:
    print(type(error).__name__, error)
jnp.bincount(m2)
