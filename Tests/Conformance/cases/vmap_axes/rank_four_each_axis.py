import jax.numpy as jnp
from jax import vmap
x = jnp.arange(16).reshape(2, 2, 2, 2)
for axis in (0, 1, 2, 3, -1, -2, -3, -4):
    print(axis, vmap(lambda v: v[0, 1, 1], in_axes=axis)(x))
