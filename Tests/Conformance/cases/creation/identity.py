import jax.numpy as jnp
print(repr(jnp.identity(2)))
print(repr(jnp.identity(2, dtype='int8')))
