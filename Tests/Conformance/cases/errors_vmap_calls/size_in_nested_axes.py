import jax.numpy as jnp
from jax import vmap
vmap(lambda t: t["a"], in_axes=({"a": 0, "b": 1},))({"a": jnp.ones((2, 3)), "b": jnp.ones((3, 4))})
