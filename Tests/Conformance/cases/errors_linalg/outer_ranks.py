import jax.numpy as jnp
jnp.linalg.outer(jnp.eye(2), jnp.ones(3))
