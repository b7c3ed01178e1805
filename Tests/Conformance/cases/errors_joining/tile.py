import jax.numpy as jnp

jnp.tile([1], 2)
