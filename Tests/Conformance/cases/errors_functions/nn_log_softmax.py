import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
b1 = jnp.array([True, False, True, True, False])
try:
    nn.log_softmax(b1)
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.log_softmax(i2,axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.log_softmax(i2,axis=[0])
except Exception as error:
    print(type(error).__name__, error)
nn.log_softmax(True)
