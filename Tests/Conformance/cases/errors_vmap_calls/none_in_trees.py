import jax.numpy as jnp
from jax import vmap
vmap(lambda a: a, in_axes=({"w": None, "b": None},))({"w": jnp.ones(2), "b": 1})
