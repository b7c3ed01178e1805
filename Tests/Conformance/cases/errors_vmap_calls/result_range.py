import jax.numpy as jnp
from jax import vmap
vmap(lambda v: range(3))(jnp.ones(3))
