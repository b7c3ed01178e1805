import jax.numpy as jnp
from jax import vmap
f = lambda v: (v, v.sum(), v[0])
x = jnp.arange(6).reshape(2, 3)
print(vmap(f)(x))
print(vmap(f, out_axes=(1, 0, 0))(x))
