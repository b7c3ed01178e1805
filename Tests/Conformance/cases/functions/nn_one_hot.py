import jax.numpy as jnp
from jax import nn
i1 = jnp.array([3, -1, 4, 1, -5])
print(repr(nn.one_hot(jnp.array([[0,1],[2,3]]),3,axis=0)))
print(repr(nn.one_hot(i1,5)))
print(repr(nn.one_hot(jnp.array([0,2]),3,dtype=jnp.int32)))
print(repr(nn.one_hot(x=i1,num_classes=3)))
