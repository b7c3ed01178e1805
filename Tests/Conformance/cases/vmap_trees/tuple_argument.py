import jax.numpy as jnp
from jax import vmap
print(vmap(lambda p: p[0] * p[1])((jnp.arange(3), jnp.arange(3) + 1)))
print(vmap(lambda p: p[0] + p[1], in_axes=((0, None),))((jnp.arange(3), 100)))
