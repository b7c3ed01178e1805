import jax.numpy as jnp

jnp.diagflat([1])
