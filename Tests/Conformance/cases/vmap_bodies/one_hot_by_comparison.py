import jax.numpy as jnp
from jax import vmap
print(vmap(lambda i: (jnp.arange(4) == i).astype(int))(jnp.array([2, 0, 3])))
