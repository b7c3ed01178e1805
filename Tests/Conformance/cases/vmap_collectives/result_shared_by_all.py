import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(4)
print(vmap(lambda v: lax.psum(v, "i"), axis_name="i", out_axes=None)(x))
print(vmap(lambda v: (v, lax.pmax(v, "i")), axis_name="i", out_axes=(0, None))(x))
print(vmap(lambda v: lax.all_gather(v, "i"), axis_name="i", out_axes=None)(x))
