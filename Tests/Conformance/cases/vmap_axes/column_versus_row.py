import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(jnp.sum, in_axes=0)(x))
print(vmap(jnp.sum, in_axes=1)(x))
