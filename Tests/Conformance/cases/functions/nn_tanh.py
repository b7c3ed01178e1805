import jax.numpy as jnp
from jax import nn
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
i3 = jnp.arange(24).reshape(2, 3, 4)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
print(repr(nn.tanh(m2)))
print(repr(nn.tanh(i3)))
print(repr(nn.tanh(u1)))
print(repr(nn.tanh(e0)))
print(repr(nn.tanh(b1)))
print(repr(nn.tanh(True)))
