import jax.numpy as jnp
from jax import lax, vmap
vmap(lambda v: lax.axis_index("rows"), axis_name="row")(jnp.ones(3))
