import jax.numpy as jnp
from jax import lax, vmap
print(vmap(lambda v: lax.psum(v > 1, "i"), axis_name="i")(jnp.arange(4)))
print(vmap(lambda v: lax.pmean(v > 1, "i"), axis_name="i")(jnp.arange(4)))
