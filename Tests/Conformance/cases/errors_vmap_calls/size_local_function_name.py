import jax.numpy as jnp
from jax import vmap
def outer():
    def inner(left, right):
        return left
    return vmap(inner)
outer()(jnp.ones(2), jnp.ones(3))
