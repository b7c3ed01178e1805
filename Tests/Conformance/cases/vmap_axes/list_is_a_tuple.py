import jax.numpy as jnp
from jax import vmap
x, y = jnp.arange(3), jnp.arange(3) + 10
print(vmap(lambda a, b: a * b, in_axes=[0, 0])(x, y))
print(vmap(lambda a, b: a * b, in_axes=[None, 0])(2, y))
