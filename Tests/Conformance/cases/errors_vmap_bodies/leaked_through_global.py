import jax.numpy as jnp
from jax import vmap
last = None
def f(x):
    global last
    last = x * 2
    return x
print(vmap(f)(jnp.arange(3)))
jnp.sin(last)
