import jax.numpy as jnp
cube = jnp.arange(24.).reshape(2, 3, 4)
print(repr(jnp.permute_dims(cube, (2,1,0))))
print(repr(jnp.permute_dims(cube, axes=(2,1,0))))
