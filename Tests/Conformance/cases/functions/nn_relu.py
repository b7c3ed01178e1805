import jax.numpy as jnp
from jax import nn
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(nn.relu(u1)))
print(repr(nn.relu(h1)))
print(repr(nn.relu(2.5)))
print(repr(nn.relu(m2)))
print(repr(nn.relu(jnp.int8(3))))
print(repr(nn.relu(b1)))
