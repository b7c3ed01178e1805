import jax.numpy as jnp
from jax import lax, vmap
vmap(lambda v: lax.psum(v, ("i", "j")), axis_name="i")(jnp.ones(3))
