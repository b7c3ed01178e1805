import jax.numpy as jnp
from jax import vmap
f = lambda r: (r * jnp.arange(len(r))).sum()
print(vmap(f)(jnp.ones((2, 4))))
