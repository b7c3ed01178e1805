import jax.numpy as jnp
from jax import vmap
vmap(lambda d: d, in_axes=({"a": 0, "b": 0, "c": None},))({"a": jnp.ones(2), "b": jnp.ones(2)})
