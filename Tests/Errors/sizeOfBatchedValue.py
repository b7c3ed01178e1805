import jax.numpy as jnp
from jax import vmap

def count(k):
    return jnp.ones(k).sum()

counts = jnp.array([1, 2, 3])
print(vmap(count)(counts))
