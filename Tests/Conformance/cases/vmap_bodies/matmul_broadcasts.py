import jax.numpy as jnp
from jax import vmap
A = jnp.arange(24).reshape(2, 3, 2, 2)
B = jnp.arange(8).reshape(2, 2, 2)
print(vmap(jnp.matmul)(A, B).shape)
print(vmap(jnp.matmul)(A, B)[1, 2])
print(vmap(jnp.matmul, in_axes=(0, None))(A, B[0]).shape)
