import jax.numpy as jnp
from jax import lax, vmap
vmap(lambda v: lax.ppermute(v, "i", [(0, 1)]), axis_name="i")(jnp.ones(3))
