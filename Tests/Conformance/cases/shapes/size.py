import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.size(cube)))
print(repr(jnp.size(cube, 1)))
print(repr(jnp.size(cube, (0,1))))
print(repr(jnp.size(3)))
print(repr(jnp.size([1,2])))
print(repr(jnp.size(cube, axis=-1)))
