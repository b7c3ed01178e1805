import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
f = lambda v: jnp.array([v, -v])
print(vmap(vmap(f), out_axes=1)(x).shape)
print(vmap(vmap(f, out_axes=1), out_axes=2)(x).shape)
print(vmap(vmap(f, out_axes=-1), out_axes=-1)(x))
