import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e2 = jnp.zeros((0, 3))
print(repr(nn.elu(True)))
print(repr(nn.elu(n1)))
print(repr(nn.elu(f3)))
print(repr(nn.elu(i3)))
print(repr(nn.elu(h1)))
print(repr(nn.elu(e2)))
print(repr(nn.elu(f2,alpha=0.5)))
