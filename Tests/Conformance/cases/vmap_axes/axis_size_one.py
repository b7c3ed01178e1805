import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: v * 2, axis_size=1)(jnp.array([[1, 2, 3]])))
