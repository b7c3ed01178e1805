import jax.numpy as jnp
from jax import vmap

def places(x):
    return jnp.nonzero(x)

print(vmap(places)(jnp.ones((3, 2))))
