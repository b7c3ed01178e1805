from jax import vmap
import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.moveaxis(cube, 0, -1)))
print(repr(jnp.moveaxis(cube, (0,1), (-1,-2))))
print(repr(jnp.moveaxis(cube, [0,1], [1,0])))
print(repr(vmap(lambda v: jnp.moveaxis(v, 0, 1))(cube)))
