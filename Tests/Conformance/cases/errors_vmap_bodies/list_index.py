import jax.numpy as jnp
from jax import vmap
names = ["a", "b", "c"]
vmap(lambda i: len(names[i]))(jnp.arange(3))
