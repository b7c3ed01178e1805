import jax.numpy as jnp
from jax import vmap
vmap(lambda u, v: u + v)(jnp.ones((2, 5)), jnp.ones((5, 2)))
