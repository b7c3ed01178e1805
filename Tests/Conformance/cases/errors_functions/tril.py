import jax.numpy as jnp
jnp.tril(2.5)
