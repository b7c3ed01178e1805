import jax.numpy as jnp
matrix = jnp.arange(6).reshape(2, 3)
print(repr(jnp.flipud(matrix)))
