import jax.numpy as jnp
from jax import nn
b2 = jnp.array([[True, False, True], [False, False, True]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
u1 = jnp.array([1, 2, 250], dtype=jnp.uint8)
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
e0 = jnp.zeros((0,))
print(repr(nn.sparse_plus(u1)))
print(repr(nn.sparse_plus(s1)))
print(repr(nn.sparse_plus(f1)))
print(repr(nn.sparse_plus(e0)))
print(repr(nn.sparse_plus(b2)))
print(repr(nn.sparse_plus(h1)))
