import jax.numpy as jnp
from jax import vmap
vmap(lambda n: sum(range(n)))(jnp.arange(3))
