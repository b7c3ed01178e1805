import jax.numpy as jnp
from jax import vmap

def inside(x):
    return x > 0 & x < 1

print(vmap(inside)(jnp.array([0.5, 2.0])))
