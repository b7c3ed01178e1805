import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.rollaxis(cube, 2)))
print(repr(jnp.rollaxis(cube, 0, 3)))
print(repr(jnp.rollaxis(cube, -1, 1)))
print(repr(jnp.rollaxis(cube, 1, -1)))
