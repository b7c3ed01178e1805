import jax.numpy as jnp
from jax import nn
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e2 = jnp.zeros((0, 3))
print(repr(nn.sigmoid(g1)))
print(repr(nn.sigmoid(e2)))
print(repr(nn.sigmoid(n1)))
print(repr(nn.sigmoid(h1)))
print(repr(nn.sigmoid(f1)))
print(repr(nn.sigmoid(m2)))
