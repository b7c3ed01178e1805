import jax.numpy as jnp
from jax import vmap
vmap(lambda d: d["x"])({"x": jnp.ones(2), "name": "model"})
