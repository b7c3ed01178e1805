import jax.numpy as jnp
from jax import vmap
x = jnp.arange(4).reshape(2, 2)
print(vmap(lambda r: jnp.repeat(r, 2))(x))
print(vmap(lambda r: jnp.tile(r, 2))(x))
print(vmap(lambda r: jnp.tile(r, (2, 1)), in_axes=1)(x).shape)
