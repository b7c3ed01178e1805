import jax.numpy as jnp
jnp.linalg.vector_norm(jnp.ones(3), ord='q')
