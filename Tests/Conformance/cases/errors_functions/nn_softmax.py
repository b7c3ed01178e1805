import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
try:
    nn.softmax()
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.softmax(f2,axis=2)
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.softmax(f2,axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
nn.softmax(jnp.int8(3))
