import jax.numpy as jnp
from jax import vmap

def f(x, y):
    return x + y

print(vmap(f)(jnp.ones(3)))
