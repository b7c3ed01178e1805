import jax.numpy as jnp
jnp.trace(jnp.float32(2))
