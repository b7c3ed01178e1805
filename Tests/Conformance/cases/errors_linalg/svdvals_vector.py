import jax.numpy as jnp
jnp.linalg.svdvals(jnp.ones(3))
