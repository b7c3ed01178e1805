import jax.numpy as jnp
jnp.linalg.pinv(jnp.eye(2), rtol=0.1, rcond=0.1)
