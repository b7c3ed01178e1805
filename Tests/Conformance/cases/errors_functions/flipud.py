import jax.numpy as jnp
jnp.flipud(2.5)
