import jax.numpy as jnp
from jax import vmap
vmap(lambda x: x + [1])(jnp.ones(2))
