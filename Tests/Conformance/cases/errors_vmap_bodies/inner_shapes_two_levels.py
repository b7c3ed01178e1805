import jax.numpy as jnp
from jax import vmap
x = jnp.ones((2, 3, 4))
vmap(vmap(lambda r: r + jnp.ones(5)))(x)
