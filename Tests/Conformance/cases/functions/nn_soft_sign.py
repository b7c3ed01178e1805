import jax.numpy as jnp
from jax import nn
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
g1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.bfloat16)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(nn.soft_sign(m2)))
print(repr(nn.soft_sign(g1)))
print(repr(nn.soft_sign(n1)))
print(repr(nn.soft_sign(f3)))
print(repr(nn.soft_sign(h1)))
print(repr(nn.soft_sign(3)))
