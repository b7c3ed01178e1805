import jax.numpy as jnp
from jax import vmap
vmap(lambda x: int(x) + 1)(jnp.arange(2))
