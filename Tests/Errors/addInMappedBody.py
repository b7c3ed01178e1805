import jax.numpy as jnp
from jax import vmap
def shift(x, b):
    return x + b
print(vmap(shift, in_axes=(0, None))(jnp.ones((4, 3)), jnp.ones(4)))
