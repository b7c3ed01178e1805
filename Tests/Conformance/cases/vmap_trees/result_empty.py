import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: ())(jnp.arange(3)), vmap(lambda v: [])(jnp.arange(3)), vmap(lambda v: {})(jnp.arange(3)))
