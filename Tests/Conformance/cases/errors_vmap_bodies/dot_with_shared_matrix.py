import jax.numpy as jnp
from jax import vmap
w = jnp.ones((3, 2))
vmap(lambda x: w @ x)(jnp.ones((4, 3)))
