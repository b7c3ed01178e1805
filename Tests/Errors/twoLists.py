import jax.numpy as jnp
from jax import vmap

def add(x, y):
    return x + y

print(vmap(add)([1, 2, 3], [4, 5, 6]))
