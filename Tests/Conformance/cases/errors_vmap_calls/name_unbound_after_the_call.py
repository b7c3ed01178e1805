import jax.numpy as jnp
from jax import lax, vmap
f = vmap(lambda v: lax.psum(v, "i"), axis_name="i")
print(f(jnp.ones(3)))
print(lax.psum(1, "i"))
