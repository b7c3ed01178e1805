import jax.numpy as jnp
from jax import nn
b1 = jnp.array([True, False, True, True, False])
nn.log_sigmoid(b1)
