import jax.numpy as jnp
from jax import lax, vmap
print(vmap(lambda v: v * 10 + lax.axis_index("i"), axis_name="i")(jnp.arange(3)))
print(vmap(lambda v: lax.axis_size("i") - v, axis_name="i")(jnp.arange(3)))
print(vmap(lambda: lax.axis_index("i"), axis_name="i", axis_size=4)())
