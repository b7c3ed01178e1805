import jax.numpy as jnp
from jax import vmap
vmap(jnp.dot)(jnp.ones((4, 2)), jnp.ones((4, 3)))
