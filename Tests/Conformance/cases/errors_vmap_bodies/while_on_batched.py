import jax.numpy as jnp
from jax import vmap
def f(n):
    while n < 10:
        n = n * 2
    return n
vmap(f)(jnp.array([1, 2]))
