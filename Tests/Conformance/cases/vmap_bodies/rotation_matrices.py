import jax.numpy as jnp
from jax import vmap
def rotate(k, v):
    c, s = jnp.array([1, 0, -1, 0])[k], jnp.array([0, 1, 0, -1])[k]
    return jnp.array([[c, -s], [s, c]]) @ v
print(vmap(rotate, in_axes=(0, None))(jnp.arange(4), jnp.array([2, 1])))
