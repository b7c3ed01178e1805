import jax.numpy as jnp
from jax import vmap
def f(row):
    row[0] = 0
    return row
vmap(f)(jnp.ones((2, 3)))
