import jax.numpy as jnp
from jax import vmap
vmap(jnp.dot)(jnp.ones((2, 2)))
