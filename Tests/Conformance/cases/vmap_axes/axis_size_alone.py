import jax.numpy as jnp
from jax import vmap
print(vmap(lambda: 7, axis_size=3)())
print(vmap(lambda: jnp.ones(2), axis_size=2)())
print(vmap(lambda: (1, 2.0), axis_size=2, out_axes=(0, None))())
