import jax.numpy as jnp
from jax import vmap
def f(x):
    if x.ndim == 0:
        return x * 100
    return x.sum()
print(vmap(f)(jnp.arange(3)), vmap(f)(jnp.ones((3, 2))), f(jnp.ones(4)))
