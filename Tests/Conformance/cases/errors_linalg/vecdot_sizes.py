import jax.numpy as jnp
jnp.linalg.vecdot(jnp.ones(3), jnp.eye(2))
