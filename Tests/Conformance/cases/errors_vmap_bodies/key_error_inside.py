import jax.numpy as jnp
from jax import vmap
vmap(lambda d: d["missing"])({"x": jnp.ones(2)})
