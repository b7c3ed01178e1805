import jax.numpy as jnp
from jax import vmap

def both(x, y):
    return x * 2, y

g = vmap(both, in_axes=(0, None), out_axes=(None, None))
print(g(jnp.ones(3), 1.0))
