import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(jnp.moveaxis(vmap(jnp.cumsum, in_axes=1)(x), 0, 1))
print(vmap(jnp.cumsum, in_axes=1, out_axes=1)(x))
