import jax.numpy as jnp
from jax import vmap
x = jnp.arange(4)
print(vmap(lambda v: (v << 2, v >> 1, v & 1, v | 4, v ^ 3))(x))
