import jax.numpy as jnp
from jax import vmap
def f(x, y):
    print(x.shape, x.ndim, x.size, len(x), y.shape, y.dtype)
    return x.shape[0] * y
print(vmap(f, in_axes=(1, 0))(jnp.ones((3, 2)), jnp.arange(2)))
