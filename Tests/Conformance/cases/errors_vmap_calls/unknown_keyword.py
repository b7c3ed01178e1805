import jax.numpy as jnp
from jax import vmap
vmap(lambda a: a)(jnp.ones(2), b=jnp.ones(2))
