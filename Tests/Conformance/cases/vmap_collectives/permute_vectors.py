import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(6).reshape(3, 2)
swap = [(0, 2), (2, 0), (1, 1)]
print(vmap(lambda r: lax.ppermute(r, "i", swap), axis_name="i")(x))
print(vmap(lambda r: lax.ppermute(r, "i", perm=swap), in_axes=1, axis_name="i", out_axes=1)(x.T))
