import jax.numpy as jnp
from jax import vmap
vmap(lambda r: r.tolist())(jnp.ones((2, 2)))
