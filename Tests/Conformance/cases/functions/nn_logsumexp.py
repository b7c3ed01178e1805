import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
s1 = jnp.array([1, -2, 100], dtype=jnp.int8)
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
print(repr(nn.logsumexp(i2)))
print(repr(nn.logsumexp(f2,axis=-1)))
print(repr(nn.logsumexp(jnp.float32(2))))
print(repr(nn.logsumexp(f3)))
print(repr(nn.logsumexp(b2)))
print(repr(nn.logsumexp(s1)))
print(repr(nn.logsumexp(f2,axis=None)))
print(repr(nn.logsumexp(f2,axis=0)))
print(repr(nn.logsumexp(f2,axis=0)))
