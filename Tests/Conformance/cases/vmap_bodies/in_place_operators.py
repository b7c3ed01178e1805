import jax.numpy as jnp
from jax import vmap
def f(x):
    x += 1
    x *= 2
    return x
x = jnp.arange(3)
print(vmap(f)(x), x)
