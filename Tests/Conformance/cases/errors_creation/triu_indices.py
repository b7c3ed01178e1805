import jax.numpy as jnp

jnp.triu_indices('a')
