import jax.numpy as jnp
from jax import vmap

prices = [10, 20, 30]

def price(i):
    return prices[i]

print(vmap(price)(jnp.arange(3)))
