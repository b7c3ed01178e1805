import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: v + 1, in_axes=None, axis_size=2)(5))
print(vmap(lambda v, w: v + w, in_axes=(None, None), axis_size=3)(jnp.arange(2), 1))
