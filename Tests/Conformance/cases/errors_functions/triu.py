import jax.numpy as jnp
b1 = jnp.array([True, False, True, True, False])
jnp.triu(b1)
