import jax.numpy as jnp
from jax import vmap
print(vmap(lambda: jnp.ones(2), axis_size=0)().shape)
print(vmap(lambda v: v.sum(), axis_size=0)(jnp.zeros((0, 3))).shape)
