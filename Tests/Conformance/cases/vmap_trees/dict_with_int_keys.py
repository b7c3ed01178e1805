import jax.numpy as jnp
from jax import vmap
print(vmap(lambda d: d[0] + d[1])({1: jnp.arange(2), 0: jnp.arange(2) * 10}))
print(vmap(lambda x: {2: x, 1: -x})(jnp.arange(2)))
