import jax.numpy as jnp
from jax import vmap
vmap(lambda r, n: r.reshape(n))(jnp.ones((2, 4)), jnp.array([4, 4]))
