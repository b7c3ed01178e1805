import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda r: vmap(lambda e: e * r.sum())(r))(x))
print(vmap(lambda r: vmap(lambda e, s: e - s, in_axes=(0, None))(r, r.max()))(x))
