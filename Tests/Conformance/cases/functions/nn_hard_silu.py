import jax.numpy as jnp
from jax import nn
f1 = jnp.array([3.0, -1.5, 4.25, 0.0, 5.5])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
i3 = jnp.arange(24).reshape(2, 3, 4)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
print(repr(nn.hard_silu(m2)))
print(repr(nn.hard_silu(i3)))
print(repr(nn.hard_silu(f1)))
print(repr(nn.hard_silu(s1)))
print(repr(nn.hard_silu(3)))
print(repr(nn.hard_silu(f3)))
