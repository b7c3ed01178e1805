import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(nn.celu(b2)))
print(repr(nn.celu(n1)))
print(repr(nn.celu(f3)))
print(repr(nn.celu(i2)))
print(repr(nn.celu(i1)))
print(repr(nn.celu(3)))
