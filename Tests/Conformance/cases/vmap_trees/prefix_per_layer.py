import jax.numpy as jnp
from jax import vmap
params = [jnp.arange(6).reshape(3, 2), jnp.arange(4).reshape(2, 2)]
f = lambda p: p[0].sum() + p[1].sum()
print(vmap(f, in_axes=([1, 0],))(params))
print(vmap(f, in_axes=([1, None],))(params))
