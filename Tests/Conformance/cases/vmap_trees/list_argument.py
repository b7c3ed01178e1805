import jax.numpy as jnp
from jax import vmap
print(vmap(lambda p: p[0] - p[1])([jnp.arange(3), jnp.ones(3)]))
print(vmap(lambda p: sum(p), in_axes=([0, 1],))([jnp.arange(2), jnp.ones((3, 2))]))
