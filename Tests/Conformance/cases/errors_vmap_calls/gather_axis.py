import jax.numpy as jnp
from jax import lax, vmap
vmap(lambda v: lax.all_gather(v, "i", axis=2), axis_name="i")(jnp.ones((3, 2)))
