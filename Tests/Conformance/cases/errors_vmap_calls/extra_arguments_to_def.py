import jax.numpy as jnp
from jax import vmap
def one(a):
    return a
vmap(one)(jnp.ones(2), jnp.ones(2), jnp.ones(2))
