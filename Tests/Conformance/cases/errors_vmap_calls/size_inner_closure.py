import jax.numpy as jnp
from jax import vmap
w = jnp.ones(5)
print(vmap(lambda r: r * 2)(jnp.arange(2)))
vmap(lambda r: vmap(lambda a, b: a * b)(r, w))(jnp.ones((2, 3)))
