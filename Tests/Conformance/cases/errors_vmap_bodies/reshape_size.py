import jax.numpy as jnp
from jax import vmap
vmap(lambda r: r.reshape(2, 2))(jnp.ones((4, 3)))
