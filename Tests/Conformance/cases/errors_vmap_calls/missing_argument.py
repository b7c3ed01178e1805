import jax.numpy as jnp
from jax import vmap
def add(a, b):
    return a + b
vmap(add)(jnp.ones(2))
