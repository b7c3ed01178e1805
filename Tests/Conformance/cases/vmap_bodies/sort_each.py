import jax.numpy as jnp
from jax import vmap
x = jnp.array([[3, 1, 2], [9, 7, 8]])
print(vmap(jnp.sort)(x), vmap(jnp.argsort)(x))
print(vmap(jnp.sort, in_axes=1, out_axes=1)(x))
