import jax.numpy as jnp
from jax import vmap
vmap(lambda v: (v, [v, (v, v)]), out_axes=(0, [0, (0, 0, 0)]))(jnp.ones(2))
