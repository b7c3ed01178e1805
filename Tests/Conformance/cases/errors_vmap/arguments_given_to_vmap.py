import jax.numpy as jnp
from jax import vmap

x = jnp.ones((2, 3))
try:
    vmap(jnp.sum, out_axes=x)
except TypeError as e:
    print(e)
try:
    vmap(jnp.sum, (x[0],))
except TypeError as e:
    print(e)
try:
    jnp.stack([x, x], axis=None)
except TypeError as e:
    print(e)
print(vmap(jnp.sum, x))
