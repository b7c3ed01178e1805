import jax.numpy as jnp
from jax import lax, vmap
x = jnp.array([3, 1, 2])
print(vmap(lambda v: (lax.pmax(v, "i"), lax.pmin(v, "i")), axis_name="i")(x))
print(vmap(lambda v: v == lax.pmax(v, "i"), axis_name="i")(x))
