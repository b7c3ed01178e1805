import jax.numpy as jnp
from jax import vmap
x = jnp.arange(24).reshape(2, 3, 4)
print(vmap(vmap(jnp.sum, in_axes=1))(x))
print(vmap(vmap(jnp.sum, in_axes=-1), in_axes=-1)(x))
