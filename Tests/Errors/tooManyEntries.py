import jax.numpy as jnp
from jax import vmap
print(vmap(jnp.sum, in_axes=(0, None))(jnp.ones((4, 3))))
