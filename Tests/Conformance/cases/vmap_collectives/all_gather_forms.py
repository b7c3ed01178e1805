import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(4).reshape(2, 2)
print(vmap(lambda r: lax.all_gather(r, "i"), axis_name="i")(x).shape)
print(vmap(lambda r: lax.all_gather(r, "i", axis=1), axis_name="i")(x)[0])
print(vmap(lambda r: lax.all_gather(r, "i", tiled=True), axis_name="i")(x)[1])
print(vmap(lambda r: lax.all_gather(r, "i", axis=-1), axis_name="i", in_axes=1)(x)[0])
