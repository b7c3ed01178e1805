import jax.numpy as jnp
from jax import vmap
x, m = jnp.arange(2), jnp.arange(6).reshape(2, 3)
print(vmap(lambda s, v: s * v)(x, m))
print(vmap(lambda v, s: v - s)(m, x))
print(vmap(lambda s, v: s + v, in_axes=(0, None))(x, m))
