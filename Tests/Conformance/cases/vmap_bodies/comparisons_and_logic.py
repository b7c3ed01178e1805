import jax.numpy as jnp
from jax import vmap
x, y = jnp.arange(4), jnp.array([3, 1, 2, 0])
print(vmap(lambda a, b: a < b)(x, y), vmap(lambda a, b: (a < b) & (b != 2))(x, y), vmap(lambda a: ~(a > 1))(x))
