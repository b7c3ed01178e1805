import jax.numpy as jnp
from jax import vmap
x = jnp.zeros((0, 3))
print(vmap(lambda v: v + 1)(x).shape, vmap(jnp.sum)(x), vmap(lambda v: v[0])(x))
print(vmap(lambda v: jnp.outer(v, v))(x).shape)
