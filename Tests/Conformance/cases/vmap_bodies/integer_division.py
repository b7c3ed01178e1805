import jax.numpy as jnp
from jax import vmap
x, y = jnp.array([7, -7, 7, -7]), jnp.array([2, 2, -2, -2])
print(vmap(lambda a, b: (a // b, a % b, a / b))(x, y))
