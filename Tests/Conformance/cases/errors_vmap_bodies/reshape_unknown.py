import jax.numpy as jnp
from jax import vmap
vmap(lambda r: r.reshape(2, -1))(jnp.ones((4, 3)))
