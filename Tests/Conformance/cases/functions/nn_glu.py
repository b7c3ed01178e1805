import jax.numpy as jnp
from jax import nn
f2 = jnp.array([[0.5, -1.5, 2.0], [3.25, 0.0, -4.0]])
f3 = jnp.arange(24.0).reshape(2, 3, 4) / 7
m2 = jnp.array([[4.0, 1.0], [1.0, 3.0]])
e0 = jnp.zeros((0,))
print(repr(nn.glu(f2,axis=-2)))
print(repr(nn.glu(jnp.ones((2,4)))))
print(repr(nn.glu(f3)))
print(repr(nn.glu(e0)))
print(repr(nn.glu(m2)))
print(repr(nn.glu(jnp.ones((2,4)),axis=0)))
print(repr(nn.glu(f2,axis=0)))
