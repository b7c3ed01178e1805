import jax.numpy as jnp
jnp.linalg.slogdet(jnp.eye(2), method='q')
