from functools import partial
import jax.numpy as jnp
from jax import vmap
def f(a, b, x):
    return a * x + b
print(vmap(partial(f, 2, 3))(jnp.arange(3)))
print(vmap(partial(f, 2), in_axes=(None, 0))(100, jnp.arange(3)))
