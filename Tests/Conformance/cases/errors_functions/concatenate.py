import jax.numpy as jnp
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
e0 = jnp.zeros((0,))
try:
    jnp.concatenate(e0)
except Exception as error:
    print(type(error).__name__, error)
jnp.concatenate(f1)
