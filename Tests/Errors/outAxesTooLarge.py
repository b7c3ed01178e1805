import jax.numpy as jnp
from jax import vmap

def total(x):
    return x.sum()

print(vmap(total, in_axes=1, out_axes=1)(jnp.ones((4, 3))))
