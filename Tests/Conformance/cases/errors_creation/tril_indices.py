import jax.numpy as jnp

jnp.tril_indices(2.5)
