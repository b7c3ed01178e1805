import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
nn.logsumexp(i2,axis=2)
