import jax.numpy as jnp
from jax import vmap
seen = []
def f(x):
    seen.append(x)
    return seen[0] + x
print(vmap(f)(jnp.arange(2)))
vmap(f)(jnp.arange(2))
