import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
print(repr(nn.silu(f3)))
print(repr(nn.silu(f2)))
print(repr(nn.silu(h1)))
print(repr(nn.silu(e2)))
print(repr(nn.silu(m2)))
print(repr(nn.silu(jnp.float32(2))))
