import jax.numpy as jnp
from jax import vmap
vmap(lambda s: s[0])(jnp.ones(4))
