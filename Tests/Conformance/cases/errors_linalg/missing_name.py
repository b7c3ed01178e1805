import jax.numpy as jnp
jnp.linalg.inverse(jnp.eye(2))
