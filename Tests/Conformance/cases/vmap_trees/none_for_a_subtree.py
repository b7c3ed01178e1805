import jax.numpy as jnp
from jax import vmap
state = {"w": (jnp.ones(3), jnp.ones(2)), "x": jnp.arange(4)}
print(vmap(lambda s: s["w"][0].sum() * s["x"], in_axes=({"w": None, "x": 0},))(state))
