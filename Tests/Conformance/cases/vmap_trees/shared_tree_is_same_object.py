import jax.numpy as jnp
from jax import vmap
p = [1, 2]
print(vmap(lambda q, x: x * len(q) + q[1], in_axes=(None, 0))(p, jnp.arange(3)))
