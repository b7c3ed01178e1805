import jax.numpy as jnp
from jax import vmap
def halve(x):
    while x > 1:
        x = x / 2
    return x
print(vmap(halve)(jnp.array([8.0, 3.0])))
