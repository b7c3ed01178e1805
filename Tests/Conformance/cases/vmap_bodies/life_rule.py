import jax.numpy as jnp
from jax import vmap
def rule(alive, neighbours):
    return jnp.where(alive, (neighbours == 2) | (neighbours == 3), neighbours == 3)
print(vmap(vmap(rule))(jnp.array([[True, False], [True, True]]), jnp.array([[2, 3], [4, 1]])))
