import jax.numpy as jnp
from jax import vmap
x = jnp.arange(2)
print(vmap(lambda v: (v, 5), out_axes=(0, None))(x))
print(vmap(lambda v: (v, 5))(x))
print(vmap(lambda v: (v, jnp.ones(2)), out_axes=(0, None))(x))
