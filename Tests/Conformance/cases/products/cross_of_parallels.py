import jax.numpy as jnp
from jax import vmap

# The first of the two products is not rounded.
a = jnp.array([1.1, 2.2, 3.3])
print(jnp.cross(a, a), jnp.cross(a[:2], a[:2]), jnp.cross(a, a * 3), jnp.linalg.cross(a, a))
x = (jnp.arange(15) * 7 % 11 / 7).reshape(5, 3)
y = (jnp.arange(15) * 5 % 13 / 3).reshape(5, 3)
print(jnp.cross(x, y), jnp.cross(x, y[0]), vmap(jnp.cross)(x, y), jnp.cross(x.T, y.T, axis=0))
print(jnp.cross(x.astype(int), y.astype(int)), jnp.cross(x, y.astype(int)))

def scale(v):
    "Doubles."
    return v * 2
print(vmap(scale).__doc__)
print(vmap(lambda v: v).__doc__)
