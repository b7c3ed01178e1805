import jax.numpy as jnp
from jax import vmap
vmap(lambda p, q: p, in_axes=((0, 0), [0]))(jnp.ones(2), (jnp.ones(2),))
