import jax.numpy as jnp
jnp.linalg.solve(jnp.eye(2), jnp.ones(3))
