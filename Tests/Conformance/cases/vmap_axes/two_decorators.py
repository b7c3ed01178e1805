from functools import partial
import jax.numpy as jnp
from jax import vmap
@partial(vmap, in_axes=(0, None))
@partial(vmap, in_axes=(None, 0))
def table(a, b):
    return a * 10 + b
print(table(jnp.arange(3), jnp.arange(4)))
