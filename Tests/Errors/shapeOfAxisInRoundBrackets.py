import jax.numpy as jnp
x = jnp.ones((3, 4))
rows = x.shape(0)
