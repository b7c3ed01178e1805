import jax.numpy as jnp
jnp.linalg.lstsq(jnp.ones(3), jnp.ones(3))
