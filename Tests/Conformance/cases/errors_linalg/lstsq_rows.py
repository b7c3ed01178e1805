import jax.numpy as jnp
jnp.linalg.lstsq(jnp.eye(2), jnp.ones(3))
