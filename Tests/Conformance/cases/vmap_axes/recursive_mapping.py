import jax.numpy as jnp
from jax import vmap
def depth_sum(x):
    return x if x.ndim == 0 else vmap(depth_sum)(x).sum()
print(depth_sum(jnp.arange(24).reshape(2, 3, 4)))
