import jax.numpy as jnp
from jax import lax, vmap
vmap(lambda v: lax.all_gather(v, "k"), axis_name="i")(jnp.ones(3))
