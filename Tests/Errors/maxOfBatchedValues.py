import jax.numpy as jnp
from jax import vmap
print(vmap(lambda x, y: max(x, y))(jnp.arange(3), jnp.arange(3)))
