import jax.numpy as jnp
jnp.linalg.det(jnp.ones((2, 3)))
