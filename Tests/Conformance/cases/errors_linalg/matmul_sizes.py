import jax.numpy as jnp
jnp.linalg.matmul(jnp.eye(2), jnp.ones(3))
