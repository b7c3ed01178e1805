import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: jnp.concatenate([a, b]))(jnp.ones(2), jnp.ones(2))
