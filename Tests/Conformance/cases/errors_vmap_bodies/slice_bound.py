import jax.numpy as jnp
from jax import vmap
x = jnp.arange(5)
vmap(lambda n: x[:n].sum())(jnp.arange(3))
