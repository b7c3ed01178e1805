import jax.numpy as jnp
e0 = jnp.zeros((0,))
jnp.amin(e0)
