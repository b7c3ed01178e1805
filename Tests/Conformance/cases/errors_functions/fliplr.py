import jax.numpy as jnp
jnp.fliplr(jnp.int8(3))
