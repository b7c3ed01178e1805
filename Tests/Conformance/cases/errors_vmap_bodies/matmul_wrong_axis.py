import jax.numpy as jnp
from jax import vmap
w, x = jnp.ones((3, 2)), jnp.ones((4, 2))
print(vmap(lambda v: w @ v)(x).shape)
vmap(lambda v: w @ v, in_axes=1)(x)
