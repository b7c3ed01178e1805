import jax.numpy as jnp

jnp.astype([1], int)
