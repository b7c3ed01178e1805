from functools import partial
import jax.numpy as jnp
from jax import vmap
@partial(vmap, in_axes=(0, None))
def f(x):
    return x
f(jnp.ones(3))
