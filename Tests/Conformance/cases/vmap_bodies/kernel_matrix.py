import jax.numpy as jnp
from jax import vmap
k = lambda a, b: ((a - b) ** 2).sum()
x = jnp.array([[0, 0], [1, 1], [2, 0]])
print(vmap(lambda a: vmap(lambda b: k(a, b))(x))(x))
