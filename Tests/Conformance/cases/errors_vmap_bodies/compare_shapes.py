import jax.numpy as jnp
from jax import vmap
vmap(lambda a: a < jnp.ones(3))(jnp.ones((4, 2)))
