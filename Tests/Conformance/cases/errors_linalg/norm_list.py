import jax.numpy as jnp
jnp.linalg.norm([3.0, 4.0])
