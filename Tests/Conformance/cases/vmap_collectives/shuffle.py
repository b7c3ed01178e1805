import jax.numpy as jnp
from jax import lax, vmap
print(vmap(lambda v: lax.pshuffle(v, "i", [2, 0, 1]), axis_name="i")(jnp.array([5, 6, 7])))
