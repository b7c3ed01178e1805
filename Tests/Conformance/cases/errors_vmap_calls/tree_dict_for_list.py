import jax.numpy as jnp
from jax import vmap
vmap(lambda p: p, in_axes=({"a": 0},))([jnp.ones(2)])
