import jax.numpy as jnp
from jax import vmap
vmap(lambda x: not x)(jnp.array([True, False]))
