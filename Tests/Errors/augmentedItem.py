import jax.numpy as jnp
from jax import vmap
x = jnp.zeros(3)
i = 1
x[i + 1] += 2.0
