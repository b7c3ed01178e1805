import jax.numpy as jnp
from jax import vmap
def f(row):
    a, b, c = row
    return a * b + c
print(vmap(f)(jnp.arange(6).reshape(2, 3)))
