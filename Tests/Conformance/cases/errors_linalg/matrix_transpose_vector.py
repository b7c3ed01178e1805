import jax.numpy as jnp
jnp.linalg.matrix_transpose(jnp.ones(3))
