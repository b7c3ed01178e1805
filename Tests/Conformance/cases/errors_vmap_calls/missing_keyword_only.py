import jax.numpy as jnp
from jax import vmap
def f(a, *, scale):
    return a * scale
vmap(f)(jnp.ones(2))
