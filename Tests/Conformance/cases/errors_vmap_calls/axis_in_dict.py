import jax.numpy as jnp
from jax import vmap
vmap(lambda d: d["w"], in_axes=({"w": 0, "b": 1},))({"w": jnp.ones((2, 3)), "b": jnp.ones(2)})
