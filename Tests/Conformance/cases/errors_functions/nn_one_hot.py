import jax.numpy as jnp
from jax import nn
i1 = jnp.array([3, -1, 4, 1, -5])
try:
    nn.one_hot(i1)
except Exception as error:
    print(type(error).__name__, error)
nn.one_hot(2,3.0)
