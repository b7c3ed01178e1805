import jax.numpy as jnp
from jax import vmap
def f(pair):
    a, b = pair
    return a + b
print(vmap(f)(jnp.ones((2, 3))))
