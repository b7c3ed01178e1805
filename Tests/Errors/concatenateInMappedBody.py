import jax.numpy as jnp
from jax import vmap
print(vmap(lambda a, b: jnp.concatenate([a, b]), in_axes=(0, None))(jnp.ones((2, 3)), 1.0))
