import jax.numpy as jnp
from jax import vmap
A = jnp.arange(12).reshape(2, 3, 2)
v = jnp.arange(6).reshape(3, 2)
print(vmap(jnp.dot, in_axes=(2, 1))(A, v))
print(vmap(jnp.dot, in_axes=(2, 1), out_axes=1)(A, v))
