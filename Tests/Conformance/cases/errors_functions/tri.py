import jax.numpy as jnp
jnp.tri(2.5)
