import jax.numpy as jnp
jnp.linalg.norm(jnp.ones(3), axis=2)
