import jax.numpy as jnp
from jax import vmap
print(vmap(lambda x: x > 0 and x < 2)(jnp.arange(3)))
