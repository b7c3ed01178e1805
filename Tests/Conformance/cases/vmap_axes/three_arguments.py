import jax.numpy as jnp
from jax import vmap
a, b, c = jnp.arange(3), jnp.arange(6).reshape(2, 3), jnp.arange(3) * 100
f = lambda p, q, r: p + q.sum() + r
print(vmap(f, in_axes=(0, 1, 0))(a, b, c))
print(vmap(f, in_axes=(None, 1, 0))(7, b, c))
print(vmap(f, in_axes=(0, None, None))(a, b, 5))
