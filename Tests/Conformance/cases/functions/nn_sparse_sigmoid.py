import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
i1 = jnp.array([3, -1, 4, 1, -5])
b1 = jnp.array([True, False, True, True, False])
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
print(repr(nn.sparse_sigmoid(n1)))
print(repr(nn.sparse_sigmoid(f2)))
print(repr(nn.sparse_sigmoid(g1)))
print(repr(nn.sparse_sigmoid(f3)))
print(repr(nn.sparse_sigmoid(i1)))
print(repr(nn.sparse_sigmoid(b1)))
