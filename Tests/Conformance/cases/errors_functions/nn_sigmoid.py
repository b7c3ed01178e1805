import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
try:
    nn.sigmoid(f2,3)
except Exception as error:
    print(type(error).__name__, error)
nn.sigmoid(b2)
