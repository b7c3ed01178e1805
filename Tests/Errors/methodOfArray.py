import jax.numpy as jnp
from jax import vmap
x = jnp.ones((2, 3))
print(x.sum(axes=1))
