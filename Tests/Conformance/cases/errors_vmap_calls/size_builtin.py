import jax.numpy as jnp
from jax import vmap
vmap(jnp.add)(jnp.ones(3), jnp.ones(4))
