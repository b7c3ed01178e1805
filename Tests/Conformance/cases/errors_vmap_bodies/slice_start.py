import jax.numpy as jnp
from jax import vmap
vmap(lambda r, i: r[i:])(jnp.ones((2, 3)), jnp.arange(2))
