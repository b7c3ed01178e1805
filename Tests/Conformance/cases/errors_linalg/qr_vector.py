import jax.numpy as jnp
jnp.linalg.qr(jnp.ones(3))
