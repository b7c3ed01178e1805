import jax.numpy as jnp
from jax import nn
i2 = jnp.arange(6).reshape(2, 3)
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
b2 = jnp.array([[True, False, True], [False, False, True]])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
e2 = jnp.zeros((0, 3))
print(repr(nn.softmax(i2,axis=0)))
print(repr(nn.softmax(f2,-1,b2)))
print(repr(nn.softmax(e2)))
print(repr(nn.softmax(e0)))
print(repr(nn.softmax(m2)))
print(repr(nn.softmax(f3)))
print(repr(nn.softmax(i2,axis=-1)))
print(repr(nn.softmax(f2,axis=0)))
print(repr(nn.softmax(i2,axis=[0])))
