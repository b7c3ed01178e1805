import jax.numpy as jnp
from jax import vmap
x = jnp.zeros((3, 0))
print(vmap(jnp.sum)(x), vmap(jnp.sum, in_axes=0)(x).dtype)
print(vmap(lambda v: v * 2, in_axes=0, out_axes=1)(x).shape)
