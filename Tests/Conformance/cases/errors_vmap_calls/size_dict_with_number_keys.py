import jax.numpy as jnp
from jax import vmap
vmap(lambda d: d[1])({1: jnp.ones(3), 2: jnp.ones(2)})
