import jax.numpy as jnp
from jax import vmap

def add(x, y):
    return x + y

print(vmap(add, in_axes={'x': 0, 'y': None})(jnp.ones(3), 2.0))
