import jax.numpy as jnp
jnp.linalg.matrix_power(jnp.ones(3), 2)
