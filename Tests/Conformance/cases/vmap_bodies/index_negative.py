import jax.numpy as jnp
from jax import vmap
print(vmap(lambda r, i: r[-i])(jnp.arange(6).reshape(2, 3), jnp.array([1, 2])))
