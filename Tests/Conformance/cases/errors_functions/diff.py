import jax.numpy as jnp
jnp.diff(jnp.int8(3))
