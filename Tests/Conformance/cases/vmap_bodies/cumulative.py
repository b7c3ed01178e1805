import jax.numpy as jnp
from jax import vmap
x = jnp.arange(1, 7).reshape(2, 3)
print(vmap(jnp.cumsum)(x), vmap(jnp.cumprod)(x))
print(vmap(lambda m: jnp.cumsum(m, axis=0), in_axes=1)(x.reshape(3, 1, 2)))
