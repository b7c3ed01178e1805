import jax.numpy as jnp
from jax import vmap
vmap(lambda s: [e for e in s])(jnp.ones(3))
