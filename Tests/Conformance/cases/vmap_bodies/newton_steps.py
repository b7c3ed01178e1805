import jax.numpy as jnp
from jax import vmap
def root(a):
    x = a
    for _ in range(5):
        x = (x + a / x) / 2
    return x
print(vmap(root)(jnp.array([1.0, 4.0, 9.0])))
