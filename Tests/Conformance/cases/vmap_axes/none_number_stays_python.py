import jax.numpy as jnp
from jax import vmap
def f(n, x):
    out = x
    for _ in range(n):
        out = out * 2
    return out
print(vmap(f, in_axes=(None, 0))(3, jnp.arange(4)))
