import jax.numpy as jnp
from jax import vmap
X = jnp.ones((3, 5))
Y = jnp.ones((5, 2))
print(vmap(jnp.dot, in_axes=(0, 0))(X, Y))
