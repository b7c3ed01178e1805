import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
i3 = jnp.arange(24).reshape(2, 3, 4)
print(repr(nn.hard_tanh(u1)))
print(repr(nn.hard_tanh(f2)))
print(repr(nn.hard_tanh(b2)))
print(repr(nn.hard_tanh(f1)))
print(repr(nn.hard_tanh(i3)))
print(repr(nn.hard_tanh(i1)))
