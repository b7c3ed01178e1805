import jax.numpy as jnp
from jax import nn
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
print(repr(nn.selu(jnp.float32(2))))
print(repr(nn.selu(h1)))
print(repr(nn.selu(m2)))
print(repr(nn.selu(u1)))
print(repr(nn.selu(i3)))
print(repr(nn.selu(e0)))
