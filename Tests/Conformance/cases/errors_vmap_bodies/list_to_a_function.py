import jax.numpy as jnp
from jax import vmap
vmap(lambda x: jnp.sum([x, x]))(jnp.ones(2))
