import jax.numpy as jnp
jnp.linalg.tensorinv(jnp.ones((2, 3, 4)))
