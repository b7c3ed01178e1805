import jax.numpy as jnp
from jax import vmap
tree = {"layers": [(jnp.ones(2), jnp.ones(2)), (jnp.ones(2), jnp.ones(2))]}
vmap(lambda t: t, in_axes=({"layers": [(0, 0), (0,)]},))(tree)
