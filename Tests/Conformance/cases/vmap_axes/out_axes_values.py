import jax.numpy as jnp
from jax import vmap
x = jnp.arange(4)
f = lambda v: jnp.array([v, v * v, -v])
print(vmap(f)(x))
print(vmap(f, out_axes=1)(x))
print(vmap(f, out_axes=-1)(x))
