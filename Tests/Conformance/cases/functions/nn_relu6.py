import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
b1 = jnp.array([True, False, True, True, False])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(nn.relu6(u1)))
print(repr(nn.relu6(i2)))
print(repr(nn.relu6(b1)))
print(repr(nn.relu6(m2)))
print(repr(nn.relu6(b2)))
print(repr(nn.relu6(f2)))
