import jax.numpy as jnp
from jax import vmap
vmap(lambda x: undefined_name + x)(jnp.ones(2))
