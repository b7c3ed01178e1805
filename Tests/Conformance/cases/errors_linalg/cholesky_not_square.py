import jax.numpy as jnp
jnp.linalg.cholesky(jnp.ones((2, 3)))
