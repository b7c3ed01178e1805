import jax.numpy as jnp
from jax import vmap
x = jnp.arange(4)
print(vmap(lambda v: v ** 2)(x), vmap(lambda v: 2 ** v)(x), vmap(lambda v: v ** v)(x), vmap(lambda v: v ** 0.5)(x))
