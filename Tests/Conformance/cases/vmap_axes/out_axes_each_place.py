import jax.numpy as jnp
from jax import vmap
x = jnp.arange(6).reshape(2, 3)
f = lambda v: jnp.stack([v, v * 10])
for out in (0, 1, 2, -1, -2, -3):
    print(out, vmap(f, out_axes=out)(x).shape)
