import jax.numpy as jnp
from jax import vmap
x = jnp.arange(24).reshape(2, 3, 4)
print(vmap(jnp.transpose)(x).shape, vmap(lambda m: m.T, in_axes=1)(x).shape, vmap(lambda m: m.T, in_axes=2)(x).shape)
print(vmap(lambda m: jnp.swapaxes(m, 0, 1), in_axes=2, out_axes=1)(x).shape)
