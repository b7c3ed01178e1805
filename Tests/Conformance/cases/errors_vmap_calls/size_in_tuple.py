import jax.numpy as jnp
from jax import vmap
vmap(lambda p: p[0])((jnp.ones(3), jnp.ones(2)))
