import jax.numpy as jnp
e0 = jnp.zeros((0,))
jnp.triu_indices_from(e0)
