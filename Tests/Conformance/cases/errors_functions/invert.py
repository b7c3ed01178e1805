import jax.numpy as jnp
jnp.invert(jnp.float32(2))
