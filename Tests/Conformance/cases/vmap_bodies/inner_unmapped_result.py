import jax.numpy as jnp
from jax import vmap
x = jnp.arange(3)
print(vmap(lambda a: vmap(lambda b: a * 2, out_axes=None)(jnp.ones(2)))(x))
