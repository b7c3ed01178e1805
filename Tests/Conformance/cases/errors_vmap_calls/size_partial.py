from functools import partial
import jax.numpy as jnp
from jax import vmap
def f(k, a, b):
    return a + b
vmap(partial(f, 1))(jnp.ones(3), jnp.ones(4))
