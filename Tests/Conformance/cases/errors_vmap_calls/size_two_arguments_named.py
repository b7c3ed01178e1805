import jax.numpy as jnp
from jax import vmap
def area(width, height):
    return width * height
vmap(area)(jnp.ones(3), jnp.ones(4))
