import jax.numpy as jnp
from jax import vmap
vmap(lambda r: jnp.broadcast_to(r, (2, 2)))(jnp.ones((4, 3)))
