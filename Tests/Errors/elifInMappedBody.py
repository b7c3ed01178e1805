import jax.numpy as jnp
from jax import vmap

def sign(x):
    if x > 0 and x < 10:
        y = 1.0
    elif x < 0:
        y = -1.0
    else:
        y = 0.0
    return y

print(vmap(sign)(jnp.array([1.0, -2.0])))
