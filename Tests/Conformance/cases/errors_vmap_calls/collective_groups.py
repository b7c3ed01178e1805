import jax.numpy as jnp
from jax import lax, vmap
vmap(lambda v: lax.psum(v, "i", axis_index_groups=[[0, 1], [2]]), axis_name="i")(jnp.ones(3))
