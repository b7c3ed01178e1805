import jax.numpy as jnp
jnp.linalg.trace(jnp.ones(3))
