import jax.numpy as jnp
jnp.ediff1d(True)
