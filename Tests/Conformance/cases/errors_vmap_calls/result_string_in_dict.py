import jax.numpy as jnp
from jax import vmap
vmap(lambda v: {"v": v, "name": "x"})(jnp.ones(3))
