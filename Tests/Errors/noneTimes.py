import jax.numpy as jnp
from jax import vmap
def f(x):
    y = x * 2
print(vmap(f)(jnp.arange(3)) + 1)
