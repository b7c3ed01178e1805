import jax.numpy as jnp
from jax import vmap
def f(x, y=1):
    return x
print(vmap(f)(jnp.arange(2)))
vmap(f)(jnp.ones(2), jnp.ones(4))
