import jax.numpy as jnp
from jax import vmap
def total(n):
    s = 0
    for i in range(n):
        s += i
    return s
print(vmap(total)(jnp.array([2, 3])))
