import jax.numpy as jnp
from jax import vmap
def f(x):
    if x.ndim != 2:
        raise ValueError(f"expected a matrix, got shape {x.shape}")
    return x
print(vmap(f)(jnp.ones((2, 1, 1))).shape)
vmap(f)(jnp.ones((2, 3)))
