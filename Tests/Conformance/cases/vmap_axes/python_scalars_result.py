import jax.numpy as jnp
from jax import vmap
print(vmap(lambda x: 3)(jnp.arange(2)), vmap(lambda x: 2.5)(jnp.arange(2)), vmap(lambda x: True)(jnp.arange(2)))
