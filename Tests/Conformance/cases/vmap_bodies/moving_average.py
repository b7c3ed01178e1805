import jax.numpy as jnp
from jax import vmap
def smooth(row):
    return (row[:-1] + row[1:]) / 2
print(vmap(smooth)(jnp.array([[1.0, 3.0, 5.0], [0.0, 0.0, 8.0]])))
