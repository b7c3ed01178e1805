import jax.numpy as jnp
from jax import vmap
def f(x):
    assert x.sum() > 0
    return x
vmap(f)(jnp.ones((2, 2)))
