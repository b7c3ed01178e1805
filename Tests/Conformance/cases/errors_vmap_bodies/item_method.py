import jax.numpy as jnp
from jax import vmap
vmap(lambda x: x.item())(jnp.arange(2))
