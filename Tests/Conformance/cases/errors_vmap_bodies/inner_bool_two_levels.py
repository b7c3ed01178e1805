import jax.numpy as jnp
from jax import vmap
vmap(lambda r: vmap(lambda e: 1 if e > r.sum() else 0)(r))(jnp.ones((2, 3)))
