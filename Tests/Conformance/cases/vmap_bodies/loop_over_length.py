import jax.numpy as jnp
from jax import vmap
def f(row):
    total = 0
    for i in range(len(row)):
        total = total + row[i] * i
    return total
print(vmap(f)(jnp.arange(6).reshape(2, 3)))
