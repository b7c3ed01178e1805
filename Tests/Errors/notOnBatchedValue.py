import jax.numpy as jnp
from jax import vmap

print(vmap(lambda m: not m)(jnp.array([True, False])))
