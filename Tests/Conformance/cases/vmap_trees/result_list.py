import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: [v, v + 1])(jnp.arange(2)))
print(vmap(lambda v: [v, [v, v]], out_axes=[0, 0])(jnp.arange(2)))
