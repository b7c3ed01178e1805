import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
i1 = jnp.array([3, -1, 4, 1, -5])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
print(repr(nn.identity(i1)))
print(repr(nn.identity(jnp.float32(2))))
print(repr(nn.identity(b1)))
print(repr(nn.identity(i2)))
print(repr(nn.identity(u1)))
print(repr(nn.identity(3)))
