import jax.numpy as jnp
from jax import vmap
vmap(lambda m: jnp.transpose(m, (0, 1, 2)))(jnp.ones((2, 3, 4)))
