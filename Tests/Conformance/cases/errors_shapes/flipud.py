import jax.numpy as jnp

jnp.flipud(3)
