import jax.numpy as jnp
from jax import vmap
print(vmap(fun=lambda v: v + 1, in_axes=0, out_axes=0)(jnp.arange(3)))
print(vmap(lambda v: v + 1, 1, 1)(jnp.ones((2, 2))))
