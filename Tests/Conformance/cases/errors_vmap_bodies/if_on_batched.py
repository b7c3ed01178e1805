import jax.numpy as jnp
from jax import vmap
def f(x):
    if x > 0:
        return x
    return -x
vmap(f)(jnp.arange(3.0))
