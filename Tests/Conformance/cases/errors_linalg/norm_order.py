import jax.numpy as jnp
jnp.linalg.norm(jnp.eye(2), ord=3)
