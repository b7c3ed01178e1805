import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12).reshape(2, 6)
print(vmap(lambda r: r.reshape(2, 3))(x).shape, vmap(lambda r: r.reshape(-1, 2))(x).shape)
print(vmap(lambda r: r.reshape(3, 2).T.ravel(), in_axes=0)(x))
print(vmap(lambda c: c.reshape(1, 2), in_axes=1)(x).shape)
