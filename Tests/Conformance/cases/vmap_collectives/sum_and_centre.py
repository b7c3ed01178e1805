import jax.numpy as jnp
from jax import lax, vmap
x = jnp.arange(4.0)
print(vmap(lambda v: lax.psum(v, "i"), axis_name="i")(x))
print(vmap(lambda v: v - lax.pmean(v, "i"), axis_name="i")(x))
