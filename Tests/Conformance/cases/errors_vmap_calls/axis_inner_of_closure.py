import jax.numpy as jnp
from jax import vmap
vmap(lambda a, b: vmap(lambda x, y: x * y)(a, b))(jnp.ones((2, 3)), jnp.ones(2))
