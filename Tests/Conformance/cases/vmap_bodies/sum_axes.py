import jax.numpy as jnp
from jax import vmap
x = jnp.arange(24).reshape(2, 3, 4)
for axis in (None, 0, 1, -1, (0, 1)):
    print(axis, vmap(lambda m: m.sum(axis=axis))(x).tolist())
