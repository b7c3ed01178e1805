import jax.numpy as jnp
from jax import vmap

# Downwards is the upward order reversed, but for positions that keep equal elements in order.
for x in (jnp.array([1, 1, 0, 0]), jnp.array([0.0, -0.0, jnp.nan, 2.0, -0.0, 0.0]), jnp.array([[2, 1, 2], [1, 1, 0]])):
    for down in (True, False):
        print(jnp.sort(x, descending=down), jnp.sort(x, axis=0, descending=down), x.sort(descending=down))
        print(vmap(lambda row: jnp.sort(row, axis=0, descending=down))(jnp.stack([x, x])))
        for stable in (True, False):
            print(jnp.argsort(x, stable=stable, descending=down), x.argsort(stable=stable, descending=down))
            print(jnp.argsort(x, axis=0, stable=stable, descending=down), jnp.argsort(x, axis=None, stable=stable, descending=down))
