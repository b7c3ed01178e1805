import jax.numpy as jnp
from jax import vmap
A, v = jnp.arange(12).reshape(2, 2, 3), jnp.arange(6).reshape(2, 3)
print(vmap(jnp.dot)(A, v))
print(vmap(jnp.dot)(v, v))
print(vmap(lambda a, b: a @ b.T)(A, A))
print(vmap(jnp.dot, in_axes=(0, None))(A, v[0]))
