import jax.numpy as jnp
jnp.linalg.svd(jnp.ones(3))
