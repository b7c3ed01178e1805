import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b1 = jnp.array([True, False, True, True, False])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
i3 = jnp.arange(24).reshape(2, 3, 4)
print(repr(nn.hard_sigmoid(f2)))
print(repr(nn.hard_sigmoid(i3)))
print(repr(nn.hard_sigmoid(h1)))
print(repr(nn.hard_sigmoid(b1)))
print(repr(nn.hard_sigmoid(True)))
print(repr(nn.hard_sigmoid(g1)))
