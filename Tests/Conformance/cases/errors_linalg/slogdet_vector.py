import jax.numpy as jnp
jnp.linalg.slogdet(jnp.ones(3))
