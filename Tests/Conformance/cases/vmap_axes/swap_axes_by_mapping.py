import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
print(vmap(lambda v: v, out_axes=1)(x))
print((vmap(lambda v: v, in_axes=1)(x) == x.T).all())
