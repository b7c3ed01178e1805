import jax.numpy as jnp
from jax import vmap
x = jnp.ones((2, 3))
vmap(vmap(lambda a, b: a + b), in_axes=(0, None))(x, x)
