import jax.numpy as jnp
from jax import vmap
print(vmap(lambda a: a + 1, in_axes=[1])(jnp.arange(6).reshape(2, 3)))
