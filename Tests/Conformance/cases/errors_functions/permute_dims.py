import jax.numpy as jnp
jnp.permute_dims(jnp.float32(2))
