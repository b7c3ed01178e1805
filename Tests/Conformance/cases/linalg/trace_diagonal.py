import jax.numpy as jnp
x = jnp.arange(18).reshape(2, 3, 3)
print(jnp.linalg.trace(x), jnp.linalg.trace(x, offset=1, dtype=jnp.float32), jnp.linalg.diagonal(x), jnp.linalg.diagonal(x, offset=-1))
print(jnp.linalg.matrix_transpose(x[:, :2]).shape)
