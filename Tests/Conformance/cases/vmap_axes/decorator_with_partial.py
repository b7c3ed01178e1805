from functools import partial
import jax.numpy as jnp
from jax import vmap
@partial(vmap, in_axes=(0, None))
def shift(x, by):
    return x + by
print(shift(jnp.arange(3), 10))
@partial(vmap, in_axes=1, out_axes=1)
def normalise(col):
    return col - col.mean()
print(normalise(jnp.array([[1.0, 2.0], [3.0, 6.0]])))
