import jax.numpy as jnp
from jax import vmap
def f(x, scale):
    return x * scale
vmap(f)(jnp.ones(3), scale=jnp.ones(2))
