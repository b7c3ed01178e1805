import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i3 = jnp.arange(24).reshape(2, 3, 4)
try:
    nn.glu(jnp.int8(3))
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.glu(i3)
except Exception as error:
    print(type(error).__name__, error)
try:
    nn.glu(f2,axis=[0])
except Exception as error:
    print(type(error).__name__, error)
nn.glu(f2,axis=1)
