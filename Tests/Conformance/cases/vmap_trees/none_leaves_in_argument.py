import jax.numpy as jnp
from jax import vmap
print(vmap(lambda p: p[0] if p[1] is None else p[1])((jnp.arange(3), None)))
print(vmap(lambda p, q: p + (q is None), in_axes=(0, None))(jnp.arange(2), None))
