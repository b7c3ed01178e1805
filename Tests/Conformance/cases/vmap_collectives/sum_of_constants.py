import jax.numpy as jnp
from jax import lax, vmap
print(vmap(lambda v: lax.psum(2, "i"), axis_name="i")(jnp.arange(3)))
print(vmap(lambda v: v + lax.psum(jnp.ones(2), "i"), axis_name="i")(jnp.arange(3)))
print(vmap(lambda v: lax.pmean(1.5, "i"), axis_name="i")(jnp.arange(3)))
