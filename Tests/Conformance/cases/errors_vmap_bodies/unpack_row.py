import jax.numpy as jnp
from jax import vmap
def f(row):
    a, b = row
    return a + b
vmap(f)(jnp.ones((2, 3)))
