import jax.numpy as jnp
from jax import vmap
def f(a, b):
    return a
vmap(f)(jnp.ones(2), a=jnp.ones(2))
