import jax.numpy as jnp
from jax import nn
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
nn.swish(u1)
