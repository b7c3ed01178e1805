import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.swapaxes(cube, 0, 2)))
print(repr(jnp.swapaxes(cube, -1, 0)))
