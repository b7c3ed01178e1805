import jax.numpy as jnp
from jax import vmap
vmap(lambda a: jnp.stack([a, jnp.ones(3)]))(jnp.ones((4, 2)))
