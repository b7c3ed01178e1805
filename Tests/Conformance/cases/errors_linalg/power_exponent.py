import jax.numpy as jnp
jnp.linalg.matrix_power(jnp.eye(2), 2.5)
