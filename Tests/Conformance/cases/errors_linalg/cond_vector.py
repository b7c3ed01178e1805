import jax.numpy as jnp
jnp.linalg.cond(jnp.ones(3))
