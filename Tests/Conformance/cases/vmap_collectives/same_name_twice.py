import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(vmap(lambda v: lax.psum(v, "i"), axis_name="i"), axis_name="i")(x))
