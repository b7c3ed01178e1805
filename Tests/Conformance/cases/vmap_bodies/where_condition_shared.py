import jax.numpy as jnp
from jax import vmap
c = jnp.array([True, False, True])
print(vmap(lambda v: jnp.where(c, v, -1))(jnp.arange(6).reshape(2, 3)))
print(vmap(lambda s: jnp.where(c, s, -s))(jnp.arange(2)))
