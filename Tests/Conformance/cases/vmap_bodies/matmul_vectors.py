import jax.numpy as jnp
from jax import vmap
A, v = jnp.arange(8).reshape(2, 2, 2), jnp.arange(4).reshape(2, 2)
print(vmap(lambda a, b: a @ b)(A, v), vmap(lambda a, b: b @ a)(A, v), vmap(lambda a, b: b @ a @ b)(A, v))
