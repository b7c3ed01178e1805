import jax.numpy as jnp
jnp.linalg.matrix_norm(jnp.ones(3))
