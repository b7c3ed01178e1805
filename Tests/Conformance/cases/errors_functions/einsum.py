import jax.numpy as jnp
try:
    jnp.einsum(2.5)
except Exception as error:
    print(type(error).__name__, error)
try:
    jnp.einsum(3)
except Exception as error:
    print(type(error).__name__, error)
jnp.einsum(True)
