import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(nn.swish(f2)))
print(repr(nn.swish(h1)))
print(repr(nn.swish(n1)))
print(repr(nn.swish(2.5)))
print(repr(nn.swish(f1)))
print(repr(nn.swish(m2)))
