import jax.numpy as jnp
jnp.linalg.norm(jnp.ones((2, 2, 2)), ord=2)
