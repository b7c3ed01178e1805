import jax.numpy as jnp
jnp.linalg.solve(jnp.ones((3, 2, 2)), jnp.ones((3, 2)))
