import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(nn.log_sigmoid(i2)))
print(repr(nn.log_sigmoid(jnp.int8(3))))
print(repr(nn.log_sigmoid(f2)))
print(repr(nn.log_sigmoid(h1)))
print(repr(nn.log_sigmoid(u1)))
print(repr(nn.log_sigmoid(f3)))
