import jax.numpy as jnp
from jax import vmap
c, x, y = jnp.array([True, False]), jnp.arange(4).reshape(2, 2), jnp.arange(2) * 100
print(vmap(jnp.where)(c, x, y))
print(vmap(lambda c: jnp.where(c, 1, 2))(c))
print(vmap(lambda v: jnp.where(v > 1, v, 0))(x))
