import jax.numpy as jnp
from jax import vmap

def relu(x):
    if x > 0:
        return x
    return 0.0

print(vmap(relu)(jnp.array([1.0, -2.0])))
