import jax.numpy as jnp
from jax import vmap
print(vmap(jnp.sum, axis_size=3)(jnp.ones((4, 3))))
