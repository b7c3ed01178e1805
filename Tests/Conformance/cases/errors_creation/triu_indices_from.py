import jax.numpy as jnp

jnp.triu_indices_from([1])
