import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
try:
    nn.standardize(f2,axis=1.0)
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.standardize(i2,axis=[0])
except Exception as error:
    print(type(error).__name__, error)
nn.standardize(3)
