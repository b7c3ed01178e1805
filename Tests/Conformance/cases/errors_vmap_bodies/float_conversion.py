import jax.numpy as jnp
from jax import vmap
vmap(lambda r: float(r.mean()))(jnp.ones((2, 2)))
