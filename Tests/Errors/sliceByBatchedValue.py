import jax.numpy as jnp
from jax import vmap

x = jnp.arange(10)

def first(k):
    return x[:k].sum()

print(vmap(first)(jnp.array([1, 2, 3])))
