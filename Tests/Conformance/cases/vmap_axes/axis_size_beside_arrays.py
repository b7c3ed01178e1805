import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: v + 1, axis_size=4)(jnp.arange(4)))
print(vmap(lambda v: v + 1, in_axes=1, axis_size=2)(jnp.ones((3, 2))))
