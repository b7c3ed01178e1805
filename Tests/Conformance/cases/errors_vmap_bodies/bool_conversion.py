import jax.numpy as jnp
from jax import vmap
vmap(lambda x: bool(x))(jnp.arange(2))
