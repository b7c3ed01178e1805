import jax.numpy as jnp
jnp.linalg.cond(jnp.ones((2, 3)), p=1)
