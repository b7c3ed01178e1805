import jax.numpy as jnp
from jax import nn
i1 = jnp.array([3, -1, 4, 1, -5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(nn.squareplus(n1)))
print(repr(nn.squareplus(h1)))
print(repr(nn.squareplus(u1)))
print(repr(nn.squareplus(3)))
print(repr(nn.squareplus(i3)))
print(repr(nn.squareplus(i1)))
