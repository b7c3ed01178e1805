import jax.numpy as jnp
from jax import vmap

def scale(x, k):
    return x * k

print(vmap(scale, in_axes=(0, None))(jnp.arange(3), k=2))
