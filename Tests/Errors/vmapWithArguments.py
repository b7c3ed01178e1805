import jax.numpy as jnp
from jax import vmap
x = jnp.ones((4, 3))
print(vmap(jnp.sum, x))
