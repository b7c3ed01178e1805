import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda a, scale: a * scale, in_axes=1)(x, scale=jnp.array([1, 10, 100])))
print(vmap(lambda *, a, b: a - b)(a=jnp.arange(3), b=jnp.ones(3)))
