import jax.numpy as jnp
from jax import vmap
vmap(lambda a: a)(jnp.ones(2), jnp.ones(2))
