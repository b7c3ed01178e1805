import jax.numpy as jnp
from jax import lax, vmap
print(vmap(lambda v: lax.psum(v, ()), axis_name="i")(jnp.arange(3)))
print(vmap(lambda v: lax.psum(v, ("i",)), axis_name="i")(jnp.arange(3)))
print(vmap(lambda v: lax.psum(v, ["i"]), axis_name="i")(jnp.arange(3)))
