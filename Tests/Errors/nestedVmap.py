import jax.numpy as jnp
from jax import vmap
def f(x, y):
    return jnp.dot(x, y)
print(vmap(vmap(f, in_axes=(0, None)))(jnp.ones((2, 3, 4)), jnp.ones(4)))
