import jax.numpy as jnp
from jax import vmap
x = jnp.arange(4).reshape(2, 2)
y = jnp.arange(4).reshape(2, 2) * 10
for a in (0, 1, None):
    for b in (0, 1, None):
        if a is None and b is None:
            continue
        print(a, b, vmap(lambda u, v: u + v, in_axes=(a, b))(x, y).tolist())
