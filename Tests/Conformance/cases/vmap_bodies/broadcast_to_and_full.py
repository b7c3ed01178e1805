import jax.numpy as jnp
from jax import vmap
print(vmap(lambda s: jnp.broadcast_to(s, (2, 2)))(jnp.arange(2)))
print(vmap(lambda s: jnp.full((2,), s))(jnp.arange(3)))
print(vmap(lambda v: jnp.zeros_like(v))(jnp.ones((2, 3))).shape, vmap(jnp.ones_like)(jnp.arange(2)))
