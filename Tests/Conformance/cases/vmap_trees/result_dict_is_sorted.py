import jax.numpy as jnp
from jax import vmap
print(vmap(lambda x: {"z": x, "a": x * 2, "m": 1})(jnp.arange(2)))
