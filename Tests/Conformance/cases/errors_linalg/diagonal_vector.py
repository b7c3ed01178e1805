import jax.numpy as jnp
jnp.linalg.diagonal(jnp.ones(3))
