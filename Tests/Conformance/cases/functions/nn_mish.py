import jax.numpy as jnp
from jax import nn
b1 = jnp.array([True, False, True, True, False])
h1 = jnp.array([0.5, 1.5, -2.25], dtype=jnp.float16)
i3 = jnp.arange(24).reshape(2, 3, 4)
n1 = jnp.array([1.0, jnp.nan, 3.0, jnp.inf, -jnp.inf])
e0 = jnp.zeros((0,))
print(repr(nn.mish(b1)))
print(repr(nn.mish(h1)))
print(repr(nn.mish(e0)))
print(repr(nn.mish(i3)))
print(repr(nn.mish(n1)))
print(repr(nn.mish(True)))
