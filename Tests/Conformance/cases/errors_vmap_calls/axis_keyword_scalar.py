import jax.numpy as jnp
from jax import vmap
vmap(lambda x, k: x * k)(jnp.ones(3), k=2.0)
