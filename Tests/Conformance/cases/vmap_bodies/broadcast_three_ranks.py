import jax.numpy as jnp
from jax import vmap
a, b, c = jnp.arange(2), jnp.arange(6).reshape(2, 3), jnp.arange(12).reshape(2, 2, 3)
print(vmap(lambda p, q, r: p + q + r)(a, b, c))
