import jax.numpy as jnp
from jax import vmap
vmap(jnp.ones(2))(jnp.ones(2))
