import jax.numpy as jnp
from jax import vmap
x = jnp.arange(8).reshape(2, 2, 2)
f = vmap(vmap(vmap(lambda v: v * v)))
print(f(x))
g = vmap(vmap(vmap(lambda v: v + 1, in_axes=0), in_axes=1), in_axes=2)
print(g(x))
