import jax.numpy as jnp
from jax import nn
i1 = jnp.array([3, -1, 4, 1, -5])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e2 = jnp.zeros((0, 3))
print(repr(nn.softplus(f1)))
print(repr(nn.softplus(i1)))
print(repr(nn.softplus(u1)))
print(repr(nn.softplus(3)))
print(repr(nn.softplus(h1)))
print(repr(nn.softplus(e2)))
