import jax.numpy as jnp
from jax import vmap
x, y = jnp.arange(3), jnp.arange(4)
print(vmap(vmap(jnp.multiply, in_axes=(None, 0)), in_axes=(0, None))(x, y))
print(vmap(vmap(jnp.multiply, in_axes=(0, None)), in_axes=(None, 0))(x, y))
