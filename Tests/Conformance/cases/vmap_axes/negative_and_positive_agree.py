import jax.numpy as jnp
from jax import vmap
x = jnp.arange(24).reshape(2, 3, 4)
for axis in range(3):
    a = vmap(jnp.sum, in_axes=axis)(x)
    b = vmap(jnp.sum, in_axes=axis - 3)(x)
    print(axis, a, b)
