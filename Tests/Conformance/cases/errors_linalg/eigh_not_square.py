import jax.numpy as jnp
jnp.linalg.eigh(jnp.ones((2, 3)))
