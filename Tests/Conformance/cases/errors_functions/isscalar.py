import jax.numpy as jnp
try:
    jnp.isscalar()
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.isscalar(1, 2)
except Exception as error:
    print(type(error).__name__, error)
jnp.isscalar(value=1)
