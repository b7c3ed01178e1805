import jax.numpy as jnp
b1 = jnp.array([True, False, True, True, False])
jnp.vander(b1)
