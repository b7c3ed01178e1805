import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(6).reshape(3, 2)
print(vmap(lambda r: lax.psum(r, "i"), axis_name="i")(x))
print(vmap(lambda r: lax.psum(r, "i"), in_axes=1, axis_name="i")(x))
print(vmap(lambda r: r @ lax.psum(r, "i"), axis_name="i")(x))
