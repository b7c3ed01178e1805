import jax.numpy as jnp
from jax import vmap
vmap(lambda r, i: r[i])(jnp.ones((2, 3)), jnp.array([0.0, 1.0]))
