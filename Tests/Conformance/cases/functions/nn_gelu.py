import jax.numpy as jnp
from jax import nn
b2 = jnp.array([[True, False, True], [False, False, True]])
i1 = jnp.array([3, -1, 4, 1, -5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(nn.gelu(i1)))
print(repr(nn.gelu(jnp.int8(3))))
print(repr(nn.gelu(f3)))
print(repr(nn.gelu(b2)))
print(repr(nn.gelu(h1)))
print(repr(nn.gelu(m2)))
