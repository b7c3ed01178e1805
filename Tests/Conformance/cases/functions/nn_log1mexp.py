import jax.numpy as jnp
from jax import nn
i1 = jnp.array([3, -1, 4, 1, -5])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
print(repr(nn.log1mexp(m2)))
print(repr(nn.log1mexp(2.5)))
print(repr(nn.log1mexp(e0)))
print(repr(nn.log1mexp(f3)))
print(repr(nn.log1mexp(i1)))
print(repr(nn.log1mexp(e2)))
