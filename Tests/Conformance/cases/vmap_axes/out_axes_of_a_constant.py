import jax.numpy as jnp
from jax import vmap
print(vmap(lambda v: jnp.array([1, 2]), out_axes=0)(jnp.arange(3)))
print(vmap(lambda v: jnp.array([1, 2]), out_axes=1)(jnp.arange(3)))
print(vmap(lambda v: jnp.array([1, 2]), out_axes=-1)(jnp.arange(3)))
print(vmap(lambda v: jnp.array([1, 2]), out_axes=None)(jnp.arange(3)))
