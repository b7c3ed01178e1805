import jax.numpy as jnp
from jax import vmap
def f(x, w):
    return x @ w
print(vmap(f, in_axes=(0, 0))(jnp.ones((2, 3, 4)), jnp.ones((2, 3))))
