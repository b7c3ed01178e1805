import jax.numpy as jnp
from jax import vmap
x = jnp.arange(12).reshape(3, 4)
idx = jnp.array([3, 0])
print(vmap(lambda r: r[idx])(x))
print(vmap(lambda r: r[idx], in_axes=1)(x.T))
print(vmap(lambda r: r[jnp.array([[0, 1], [2, 3]])])(x).shape)
