import jax.numpy as jnp
from jax import vmap
print(vmap(lambda i: jnp.arange(3).at[i].set(-1))(jnp.array([1, 5, -1])))
