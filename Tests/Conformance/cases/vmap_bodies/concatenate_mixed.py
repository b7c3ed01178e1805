import jax.numpy as jnp
from jax import vmap
x, w = jnp.arange(4).reshape(2, 2), jnp.array([9])
print(vmap(lambda r: jnp.concatenate([r, w]))(x))
print(vmap(lambda r: jnp.concatenate([w, r, r]), in_axes=1)(x))
print(vmap(lambda r: jnp.stack([r, jnp.zeros(2, int)], axis=1))(x))
