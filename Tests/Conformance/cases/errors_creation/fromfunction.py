import jax.numpy as jnp

jnp.fromfunction(3, (2,))
