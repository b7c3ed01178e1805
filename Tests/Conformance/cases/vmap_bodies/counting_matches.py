import jax.numpy as jnp
from jax import vmap
a, b = jnp.array([[1, 2, 3], [1, 1, 1]]), jnp.array([1, 2, 1])
print(vmap(lambda r: (r == b).sum())(a), vmap(lambda r, t: (r == t).sum(), in_axes=(0, None))(a, 1))
