import jax.numpy as jnp
from jax import vmap
def f(row):
    first, *rest = row
    return first * 100 + sum(rest)
print(vmap(f)(jnp.arange(6).reshape(2, 3)))
