import jax.numpy as jnp
from jax import vmap
vmap(lambda d: d, in_axes=({"a": 0},))({"a": jnp.ones(2), "b": jnp.ones(2)})
