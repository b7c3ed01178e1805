import jax.numpy as jnp
from jax import vmap
vmap(lambda s: len(s))(jnp.ones(3))
