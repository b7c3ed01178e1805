import jax.numpy as jnp
jnp.linalg.solve(jnp.ones(3), jnp.ones(3))
