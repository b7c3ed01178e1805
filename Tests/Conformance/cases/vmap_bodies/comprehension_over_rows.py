import jax.numpy as jnp
from jax import vmap
f = lambda m: jnp.stack([r[::-1] for r in m])
print(vmap(f)(jnp.arange(8).reshape(2, 2, 2)))
