import jax.numpy as jnp
from jax import vmap
vmap(None)(jnp.ones(2))
