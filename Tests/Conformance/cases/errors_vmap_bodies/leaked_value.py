import jax.numpy as jnp
from jax import vmap
kept = []
vmap(lambda x: kept.append(x))(jnp.arange(3))
kept[0] + 1
