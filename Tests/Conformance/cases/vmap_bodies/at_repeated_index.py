import jax.numpy as jnp
from jax import vmap
print(vmap(lambda i: jnp.zeros(3, int).at[i].add(1))(jnp.array([[0, 0], [1, 2]])))
