import jax.numpy as jnp
jnp.nonzero(jnp.int8(3))
