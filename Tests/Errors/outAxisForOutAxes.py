import jax.numpy as jnp
from jax import vmap

print(vmap(lambda x: x, in_axes=0, out_axis=1)(jnp.ones((2, 3))))
