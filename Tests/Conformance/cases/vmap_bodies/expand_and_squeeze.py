import jax.numpy as jnp
from jax import vmap
x = jnp.arange(3)
print(vmap(lambda s: jnp.expand_dims(s, 0))(x))
print(vmap(lambda s: s[None, None])(x).shape)
print(vmap(lambda v: jnp.squeeze(v))(x.reshape(3, 1, 1)))
