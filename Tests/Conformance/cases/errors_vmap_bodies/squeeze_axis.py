import jax.numpy as jnp
from jax import vmap
vmap(lambda r: jnp.squeeze(r, 0))(jnp.ones((1, 3)))
