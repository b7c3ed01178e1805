import jax.numpy as jnp
from jax import vmap
def f(m):
    return [row.sum() for row in m]
print(vmap(f)(jnp.arange(12).reshape(2, 3, 2)))
