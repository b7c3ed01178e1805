import jax.numpy as jnp
e2 = jnp.zeros((0, 3))
jnp.histogram(e2)
