import jax.numpy as jnp
from jax import vmap
x = jnp.ones((5, 3))
W = jnp.ones((4, 3))
print(jnp.matmul(W, x))
